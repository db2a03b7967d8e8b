import type { ValueWords } from '../en/value-words.ts';

export const valueWordsSv: ValueWords = {
	topic: 'Vad båda vinner',
	title: 'Vad kunden vinner och vad vi vinner',
	customerUnknown: 'Vad kunden vinner är inte känt',
	usUnknown: 'Vad vi vinner är inte känt',
	bothUnknown: 'Vad kunden vinner och vad vi vinner är inte känt',
	customer: 'Kunden vinner',
	us: 'Vi vinner',
	unknown: 'okänt',
	measured: (text, measure, level, base) =>
		[text, [measure, level, base].filter(Boolean).join(', ')].filter(Boolean).join(' '),
	noNumber: (text) => [text, 'Inget tal om det är publicerat.'].filter(Boolean).join(' '),
	howTo: 'Ange båda sidorna i mutual_value i report.yaml, i ord eller med talet som mäter dem.',
};
