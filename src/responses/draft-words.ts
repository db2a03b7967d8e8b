import type { AnswerWords } from './responses.ts';
import { splitWords } from './split-words.ts';
import { TextDictionary } from './text-dictionary.ts';
import { NumberColumn } from './typed-column.ts';

/** Of a question with more answers no words are kept, so that they take little memory and time. */
const MOST_ANSWERS = 25_000;

/** A word of fewer answers can nowhere be told of, and is forgotten. */
const LEAST_ANSWERS = 5;

/** Bits that tell how a word is written, under those of its code. */
const WRITING_BITS = 2;
const WRITING_MASK = 3;

/** The words of one question's answers while they are gathered. */
export class DraftWords {
	private dictionary = new TextDictionary();
	/** By row its answer, in the order in which they came. */
	private readonly answerOf = new Map<number, number>();
	/** By answer where its words end. */
	private readonly ends = new NumberColumn(0);
	private readonly uses = new NumberColumn(0);
	private filled = 0;
	private isTooMany = false;

	add(row: number, text: string): void {
		if (this.isTooMany) return;
		if (this.answerOf.size === MOST_ANSWERS) return this.giveUp();
		for (const [word, writing] of splitWords(text)) {
			const code = this.dictionary.codeOf(word);
			this.uses.set(this.filled, (code << WRITING_BITS) | writing);
			this.filled += 1;
		}
		this.ends.set(this.answerOf.size, this.filled);
		this.answerOf.set(row, this.answerOf.size);
	}

	/** All words of a row as one text, to compare rows by. */
	keyOf(row: number): string {
		const { texts } = this.dictionary;
		return this.usesOf(this.answerOf.get(row) ?? -1)
			.map((use) => `${texts[use >> WRITING_BITS] ?? ''} ${use & WRITING_MASK}`)
			.toSorted()
			.join('|');
	}

	/** The words that enough of these rows use, in the order of the rows; null where there were too many. */
	takeOut(rows: Int32Array): AnswerWords | null {
		if (this.isTooMany || this.answerOf.size === 0) return null;
		const answers = rows.map((row) => this.answerOf.get(row) ?? -1);
		const { texts, codeOf } = this.commonWords(answers);
		const starts = new Int32Array(rows.length + 1);
		const codes = new NumberColumn(0);
		const writings = new NumberColumn(0);
		let filled = 0;
		answers.forEach((answer, at) => {
			const kept = this.usesOf(answer)
				.map((use) => ({ code: codeOf[use >> WRITING_BITS] ?? -1, writing: use & WRITING_MASK }))
				.filter(({ code }) => code >= 0)
				.toSorted((a, b) => a.code - b.code);
			for (const { code, writing } of kept) {
				codes.set(filled, code);
				writings.set(filled, writing);
				filled += 1;
			}
			starts[at + 1] = filled;
		});
		this.clear();
		return { texts, starts, codes: codes.values(filled), writings: writings.values(filled) };
	}

	/** Words of at least five answers in code-unit order, and by code so far their place there. */
	private commonWords(answers: Int32Array) {
		const all = this.dictionary.texts;
		const counts = new Int32Array(all.length);
		for (const answer of answers) {
			const [start, end] = this.rangeOf(answer);
			for (let use = start; use < end; use += 1) {
				const code = this.uses.at(use) >> WRITING_BITS;
				counts[code] = (counts[code] ?? 0) + 1;
			}
		}
		const texts = all.filter((_, code) => (counts[code] ?? 0) >= LEAST_ANSWERS).toSorted();
		const places = new Map(texts.map((text, place) => [text, place]));
		return { texts, codeOf: Int32Array.from(all, (text) => places.get(text) ?? -1) };
	}

	private usesOf(answer: number): number[] {
		const [start, end] = this.rangeOf(answer);
		return Array.from({ length: end - start }, (_, at) => this.uses.at(start + at));
	}

	private rangeOf(answer: number): readonly [start: number, end: number] {
		if (answer < 0) return [0, 0];
		return [answer === 0 ? 0 : this.ends.at(answer - 1), this.ends.at(answer)];
	}

	private giveUp(): void {
		this.isTooMany = true;
		this.clear();
	}

	private clear(): void {
		this.dictionary = new TextDictionary();
		this.answerOf.clear();
		this.ends.clear();
		this.uses.clear();
	}
}
