interface Answer {
  readonly data?: { readonly signIn: { readonly token: string } } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Signs one of the demo's accounts in. @throws Error when it can't */
export async function signIn(url: URL, username: string, password: string): Promise<string> {
  const query =
    'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { token } }';
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query, variables: { username, password } }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (!data) throw new Error(`${username} can't sign in at ${url.origin}: ${errors?.[0]?.message}`);
  return data.signIn.token;
}
