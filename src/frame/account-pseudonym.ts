import { createHmac } from 'node:crypto';
import { accountKey } from './contact-frame.ts';

/** Hexadecimal characters: two of a thousand accounts are alike once in two million studies. */
const LENGTH = 10;

/**
 * Names an account in ids and addresses without telling which company it is: HMAC-SHA-256, shortened.
 * Equal as long as study, secret and the account's code are, so that addresses stay.
 *
 * @param secret `account_secret` of the codebook; '' leaves the hash to whoever can guess codes
 */
export function accountPseudonym(
	{
		id,
		account_secret: secret = '',
	}: { readonly id: string; readonly account_secret?: string | undefined },
	account: string,
): string {
	return createHmac('sha256', `${id}|${secret}`)
		.update(accountKey(account))
		.digest('hex')
		.slice(0, LENGTH);
}

/** Accounts for which accounts.csv names nobody. */
export const NO_OWNER = 'nobody';

/** Names who answers for accounts likewise; no owner and no account are named alike. */
export function ownerPseudonym(
	study: Parameters<typeof accountPseudonym>[0],
	owner: string,
): string {
	return owner === '' ? NO_OWNER : accountPseudonym(study, `owner|${owner}`);
}
