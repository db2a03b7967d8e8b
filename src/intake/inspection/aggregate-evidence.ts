import { headerKey } from '../formats/header-row.ts';
import { numberOf, tidyText } from '../cells/comparable-text.ts';

const SHARE = /percent|per cent|%|share|\bbox\b|prosent|osuus|proportion/;
const COUNT =
	/completed surveys|number of (responses|respondents|surveys)|responses? count|vastausten (määrä|lukumäärä)|^n$/;
const RATE = /response rate|vastausprosentti/;
const FEW = 3;
const NEARLY_ALL = 0.9;
const ROUNDING = 2;

/** Watches whether records are results of groups instead of answers of persons. */
export class AggregateEvidence {
	private readonly shares: readonly number[];
	private readonly hasCounts: boolean;
	private records = 0;
	private whole = 0;

	constructor(names: readonly string[]) {
		const keys = names.map(headerKey);
		this.shares = keys.flatMap((key, at) => (SHARE.test(key) && !RATE.test(key) ? [at] : []));
		this.hasCounts = keys.some((key) => COUNT.test(key)) && keys.some((key) => RATE.test(key));
	}

	take(cells: readonly string[]): void {
		this.records += 1;
		if (this.shares.length < 2) return;
		const parts = this.shares.map((at) => numberOf(tidyText(cells[at] ?? ''), 'either'));
		const sum = parts.reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
		if (Math.abs(sum - 100) <= ROUNDING || Math.abs(sum - 1) <= ROUNDING / 100) this.whole += 1;
	}

	/** Why the file holds no respondents, in one sentence, or null. */
	reason(names: readonly string[]): string | null {
		if (this.records < FEW) return null;
		if (this.shares.length >= 2 && this.whole >= this.records * NEARLY_ALL) {
			const columns = this.shares.map((at) => `"${tidyText(names[at] ?? '')}"`).join(', ');
			return `Each record is the result of a group, not the answers of one person: ${columns} add up to 100, and nothing tells who answered; no interval and no protection of small groups can be calculated from shares.`;
		}
		return this.hasCounts
			? 'Each record counts the answers of a group, not the answers of one person: it tells completed surveys and a response rate.'
			: null;
	}
}
