/** Digits that are taken as meant: beyond them stands the noise of binary arithmetic. */
const SIGNIFICANT_DIGITS = 12;

const MOST_DECIMALS = 20;

/** Up to here, and not near a half, binary arithmetic rounds as decimal arithmetic does. */
const LARGEST_PLAIN = 1e7;
const MOST_PLAIN_DECIMALS = 6;
const NEAR_HALF = 1e-3;

/**
 * Rounds half away from zero, of the decimal value with 12 significant digits: 0.285 → 0.29,
 * 2.675 → 2.68, −0.5 → −1. Never −0.
 *
 * @param decimals whole, 0 to 20
 * @throws RangeError when the value is not finite or the decimals are out of range
 */
export function roundHalfAway(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	const scaled = Math.abs(value) * factor;
	const isPlain = scaled < LARGEST_PLAIN && decimals >= 0 && decimals <= MOST_PLAIN_DECIMALS;
	const toHalf = Math.abs(scaled - Math.floor(scaled) - 0.5);
	if (isPlain && Number.isInteger(decimals) && toHalf > NEAR_HALF) {
		const size = Math.round(scaled) / factor;
		return value < 0 && size > 0 ? -size : size;
	}
	return Number(formatDecimal(value, decimals));
}

/**
 * The value rounded as {@link roundHalfAway} does, written `-?digits[.digits]` with exactly so
 * many decimals: no exponent, no −0, no grouping.
 *
 * @param decimals whole, 0 to 20
 * @throws RangeError when the value is not finite or the decimals are out of range
 */
export function formatDecimal(value: number, decimals: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`cannot round ${value}`);
	if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS)) {
		throw new RangeError(`decimals must be whole, 0 to ${MOST_DECIMALS}, got ${decimals}`);
	}
	const scaled = scaleAndRound(Math.abs(value), decimals);
	const digits = scaled.toString().padStart(decimals + 1, '0');
	const sign = value < 0 && scaled > 0n ? '-' : '';
	const whole = digits.slice(0, digits.length - decimals);
	return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** Size × 10^decimals as a whole number, half rounded up. */
function scaleAndRound(size: number, decimals: number): bigint {
	const [mantissa = '0', exponent = '0'] = size.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
	const digits = BigInt(mantissa.replace('.', ''));
	const shift = Number(exponent) - (SIGNIFICANT_DIGITS - 1) + decimals;
	if (shift >= 0) return digits * 10n ** BigInt(shift);
	if (shift < -SIGNIFICANT_DIGITS) return 0n;
	const unit = 10n ** BigInt(-shift);
	return (2n * digits + unit) / (2n * unit);
}
