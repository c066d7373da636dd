import type { Messages } from './messages.js';

export const en: Messages = {
  product: 'Grid complaints',
  wall: {
    title: 'Customer complaints',
    live: 'Live',
    late: 'Data is late',
    open: 'Open tickets',
    today: 'Received today',
    overdue: 'Overdue',
    byDepartment: 'Open by grade and lead department',
    total: 'Total',
    nearest: 'Due next',
    newest: 'Newest',
    noNearest: 'No deadline is running',
    noOverdue: 'No deadline is overdue',
    noNewest: 'Nothing has been received yet',
    urgent: 'Level 1',
    urgentOpen: 'open',
    lead: 'Lead',
    waiting: 'Connecting to the server',
    waitingHint: 'No figure is shown before the first data has arrived.',
    signIn: 'This screen isn’t signed in',
    signInHint: 'An administrator opens the wall’s link in the browser of this screen. The link signs in by the token after its #, which is kept on this machine only.',
    signInWhere: 'The demo prints that link in its terminal. This page recovers by itself once the screen is signed in.',
  },
};
