import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { cameSecurely } from './client-address.js';
import { dataPolicy } from './content-policy.js';

/** What our pages use of a device: nothing but copying a secret or a phone number to the clipboard, and filling a wall's screen. */
const allowed = 'clipboard-write=(self), fullscreen=(self)';
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const permissions = `${allowed}, ${denied.map((name) => `${name}=()`).join(', ')}`;

const always = {
  contentSecurityPolicy: false,
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
} as const;

/** A year, as hsts demands to be of use; subdomains aren't ours to promise. */
const overHttps = helmet({ ...always, strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false } });

/** A control room may well reach the wall by plain http inside its own network, where browsers warn of these three. */
const overHttp = helmet({
  ...always,
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
});

/** Headers for every answer, as for data; pages put their own content policy over it. */
export const securityHeaders =
  (proxies: number): RequestHandler =>
  (request, response, next) => {
    response.setHeader('content-security-policy', dataPolicy);
    response.setHeader('permissions-policy', permissions);
    (cameSecurely(request, proxies) ? overHttps : overHttp)(request, response, next);
  };
