import { describe, expect, test } from 'vitest';
import { contactGapTable } from '../../src/figures/contact-gap-table.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { viewIn } from '../../src/story/view-in.ts';
import { whoAnsweredStory } from '../../src/story/who-answered-story.ts';
import { goldenSnapshot } from './golden-study.ts';

/** What the page says of contact persons: its title, then the section with its notes. */
function told(snapshot: Snapshot, language: string): readonly string[] {
	const { title, sections } = whoAnsweredStory(viewIn(snapshot, language, 'page'));
	return [title, sections.contact.title, ...(sections.contact.notes ?? [])];
}

describe('40 contact persons at +47.5 and 22 others at −4.5', () => {
	test('are told as 52 points apart with interval and verdict, raw and re-weighted', async () => {
		const snapshot = await goldenSnapshot('weights: {kind: frame}\n');
		expect(told(snapshot, 'en')).toMatchInlineSnapshot(`
			[
			  "Contact persons score 52 points higher than the others who answered",
			  "Contact persons score 52 points higher than the others who answered",
			  "Contact persons score 52 points higher than the others who answered (+12…+92).",
			  "Every answer alike: NPS +29 (+9…+46). Weighted (to the contact frame): NPS +16 (−7…+37).",
			]
		`);
		expect(told(snapshot, 'fi')).toMatchInlineSnapshot(`
			[
			  "Yhteyshenkilöt antavat 52 pistettä enemmän kuin muut vastanneet",
			  "Yhteyshenkilöt antavat 52 pistettä enemmän kuin muut vastanneet",
			  "Yhteyshenkilöt antavat 52 pistettä enemmän kuin muut vastanneet (+12…+92).",
			  "Kaikki vastaukset samanarvoisina: NPS +29 (+9…+46). Painotettuna (yhteystietoluettelon mukaan): NPS +16 (−7…+37).",
			]
		`);
		const table = contactGapTable(viewIn(snapshot, 'en', 'page'));
		expect(table?.rows).toMatchInlineSnapshot(`
			[
			  {
			    "cells": [
			      "40",
			      "+52 points (+12…+92)",
			      "Higher",
			    ],
			    "label": "NPS: all answers",
			  },
			  {
			    "cells": [
			      "40",
			      "+31 points (+7…+55)",
			      "",
			    ],
			    "label": "NPS: a survey of contact persons alone against this one",
			  },
			]
		`);
	});

	test('without weights the page says what a re-weighted score takes', async () => {
		expect(told(await goldenSnapshot(''), 'en').at(-1)).toMatchInlineSnapshot(
			`"Every answer alike: NPS +29 (+9…+46). Weighted to who could have been asked it is not told: it takes weights in study.yaml, of kind frame with contacts.csv or with shares of the roles."`,
		);
	});
});
