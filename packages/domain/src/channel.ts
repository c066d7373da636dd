/** The rule that names the ways in. */
export const channelRule = 'CH-1' as const;

/** How a complaint reaches the utility. */
export const channels = [
  'HOTLINE',
  'WEB',
  'APP',
  'WECHAT',
  'COUNTER',
  'LETTER',
  'EMAIL',
  'ON_SITE',
  'QUESTIONNAIRE',
  'VISIT',
  'TRANSFER',
  'MEDIA',
  'STAFF',
] as const;
export type Channel = (typeof channels)[number];

/** Channels on which the customer hears "accepted" while still there (TL-1). */
export const liveChannels: readonly Channel[] = ['HOTLINE', 'COUNTER'];

/** How the customer is told that the complaint is accepted (TL-1). */
export const acknowledgements = ['PERSON', 'SMS', 'VOICE'] as const;
export type Acknowledgement = (typeof acknowledgements)[number];

/** How the customer wants to be answered (CH-5). */
export const preferredReplies = ['PHONE', 'SMS', 'APP'] as const;
export type PreferredReply = (typeof preferredReplies)[number];
