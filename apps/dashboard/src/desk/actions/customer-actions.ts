import { categories, subcategoriesOf } from '@gridvoice/domain/category';
import { acknowledgements } from '@gridvoice/domain/channel';
import { personalFieldNames } from '@gridvoice/domain/lifecycle/ticket';
import {
  mdiAccountEditOutline,
  mdiAccountVoice,
  mdiCalendarClockOutline,
  mdiMessageReplyTextOutline,
  mdiPhoneCheckOutline,
  mdiPhoneOutgoingOutline,
  mdiProgressClock,
  mdiTextBoxPlusOutline,
} from '@mdi/js';
import type { TicketAction } from './action.js';
import {
  acknowledgeDocument,
  confirmDocument,
  correctPersonalDocument,
  fileSecondaryDocument,
  giveFeedbackDocument,
  makeAppointmentDocument,
  recordVisitDocument,
  reportProgressDocument,
} from './documents/customer.js';
import { feedbackFields } from './feedback-fields.js';
import { textOf } from './field-values.js';
import { choice, count, lines, long, moment, yesNo } from './fields.js';
import { visitFields } from './visit-fields.js';

const customer = { group: 'CUSTOMER', about: 'ticket' } as const;

/** What is said to the customer and heard from them. */
export const customerActions = {
  acknowledge: {
    ...customer,
    icon: mdiPhoneCheckOutline,
    document: acknowledgeDocument,
    hint: 'action.hint.acknowledge',
    fields: () => [choice('by', acknowledgements, { words: 'acknowledgement', initial: 'PERSON', required: true })],
  },
  makeAppointment: {
    ...customer,
    group: 'TIME',
    icon: mdiCalendarClockOutline,
    document: makeAppointmentDocument,
    hint: 'action.hint.makeAppointment',
    fields: () => [moment('at', { required: true })],
  },
  reportProgress: {
    ...customer,
    icon: mdiProgressClock,
    document: reportProgressDocument,
    fields: () => [long('text', { label: 'progress', required: true })],
  },
  giveFeedback: {
    ...customer,
    icon: mdiMessageReplyTextOutline,
    document: giveFeedbackDocument,
    hint: 'action.hint.giveFeedback',
    fields: ({ ticket }, values) => feedbackFields(ticket, values),
  },
  confirm: {
    ...customer,
    icon: mdiAccountVoice,
    document: confirmDocument,
    hint: 'action.hint.confirm',
    fields: () => [yesNo('satisfied', { required: true }), count('score', { least: 0, most: 100 })],
  },
  recordVisit: {
    ...customer,
    icon: mdiPhoneOutgoingOutline,
    document: recordVisitDocument,
    fields: ({ ticket }, values) => visitFields(ticket, values),
  },
  correctPersonal: {
    ...customer,
    icon: mdiAccountEditOutline,
    document: correctPersonalDocument,
    hint: 'action.hint.correctPersonal',
    fields: () => [
      choice('field', Object.values(personalFieldNames), { label: 'personalField', words: 'personalField', required: true }),
      long('value', { label: 'personalValue', required: true }),
      long('reason', { required: true }),
    ],
  },
  fileSecondary: {
    ...customer,
    icon: mdiTextBoxPlusOutline,
    document: fileSecondaryDocument,
    hint: 'action.hint.fileSecondary',
    fields: ({ ticket }, values) => {
      const chosen = textOf(values, 'category') || ticket.category;
      const category = categories.find((one) => one === chosen) ?? ticket.category;
      return [
        choice('category', categories, { path: 'input.category', words: 'category', initial: ticket.category, required: true }),
        choice('subcategory', subcategoriesOf(category), { path: 'input.subcategory', words: 'subcategory', required: true }),
        long('matter', { path: 'input.matter', required: true }),
        lines('demands', { path: 'input.demands' }),
      ];
    },
  },
} as const satisfies Record<string, TicketAction>;
