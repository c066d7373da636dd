import { registerEnumType } from 'type-graphql';

/** The domain's lists as GraphQL enums: written once, there. */
export function enumOf(name: string, values: readonly string[], description: string): object {
  const members = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(members, { name, description });
  return members;
}
