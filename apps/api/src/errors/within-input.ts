import { Refusal } from '@gridvoice/domain/lifecycle/refusal';

/** The domain names fields of what was given; whoever sent it knows them as parts of the argument `input`. */
export const withinInput = ({ code, because, details }: Refusal): Refusal =>
  new Refusal(code, because, {
    ...details,
    fields: (details.fields ?? []).map((field) => ({ ...field, path: `input.${field.path}` })),
  });
