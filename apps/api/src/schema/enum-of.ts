import { registerEnumType } from 'type-graphql';

/** The domain's lists as GraphQL enums: written once, there. */
export const enumOf = (name: string, values: readonly string[], description: string): object =>
  namedEnumOf(name, Object.fromEntries(values.map((value) => [value, value])), description);

/** @param members what each value of the domain's is called in the API, value by name */
export function namedEnumOf(name: string, members: Readonly<Record<string, string>>, description: string): object {
  registerEnumType(members, { name, description });
  return members;
}
