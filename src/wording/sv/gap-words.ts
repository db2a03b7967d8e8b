import type { GapWords } from '../en/gap-words.ts';

export const gapWordsSv: GapWords = {
	topic: 'Gap och vad som görs åt dem',
	missingTitle: 'Om vi ligger efter någon är inte känt',
	missing: 'Det kräver samma fråga om oss och om konkurrenter, eller mål i report.yaml.',
	noneTitle: 'Inget tal kan sägas ligga under en konkurrent eller ett mål',
	none: 'En skillnad räknas bara där den är tydlig och inte vilar på ett enda kundföretag.',
	title: (gaps, open) =>
		[
			`${gaps} tal ligger under en konkurrent eller ett mål`,
			open > 0 ? `${open} av dem utan åtgärd eller skäl` : '',
		]
			.filter(Boolean)
			.join(', '),
	howToRead:
		'Varje rad är ett tydligt gap. Bredvid står åtgärden som ska stänga det, eller skälet till att ingen åtgärd finns.',
	against: (name, rival) => `${name}, jämfört med ${rival}`,
	againstTarget: (name) => `${name}, jämfört med målet`,
	columns: { gap: 'Avstånd', difference: 'Skillnad', done: 'Vad som görs' },
	owned: (action, owner) => `${action} (${owner})`,
	noAction: (reason) => `Ingen åtgärd. ${reason}`,
	neither: 'Ingen åtgärd, och inget skäl anges',
	unseen: 'Åtgärder ingår inte i den här utgåvan',
};
