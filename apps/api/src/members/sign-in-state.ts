/**
 * How a member signs in, as columns beside an account `m`. Administrators see that there is a second factor and when somebody
 * last came; nothing of it tells a secret.
 */
export const signInStateSql = `
  EXISTS (SELECT 1 FROM second_factor f WHERE f.member_id = m.id AND f.confirmed_at IS NOT NULL) AS "secondFactor",
  EXISTS (SELECT 1 FROM single_sign_on s WHERE s.member_id = m.id) AS "singleSignOn",
  (SELECT max(r.at) FROM sign_in_record r WHERE r.member_id = m.id AND r.outcome = 'SIGNED_IN') AS "lastSignInAt"`;

export interface SignInState {
  readonly secondFactor: boolean;
  readonly singleSignOn: boolean;
  /** Within the 180 days that the history is kept. */
  readonly lastSignInAt: Date | null;
}
