import type { ChallengeWords } from '../en/challenge-words.ts';

export const challengeWordsSv: ChallengeWords = {
	deck: 'Vad kunderna brottas med i sin egen vardag och vad som görs åt det: inte vad de tycker om oss.',
	challenges: {
		topic: 'Utmaningar',
		missingTitle: 'Vad kunderna brottas med är inte känt',
		title: (answers, _, challenges) =>
			`${answers} svar, ${challenges} ${challenges === 1 ? 'utmaning' : 'utmaningar'}`,
		subtitle: (question) =>
			`${question} Andel av dem som svarade, %, med 95 %-intervall. Samma person kan ha flera.`,
		howToRead:
			'Den största andelen står först. Där intervallen överlappar varandra är ordningen en slump.',
		notCoded: (question) =>
			`De öppna svaren på ${question} är inte kodade: lägg themes/${question}.csv bredvid exportfilerna.`,
		missing:
			'Ingen har fått frågan: lägg till en fråga med facet: challenge i nästa omgång, öppen eller med alternativ, om kundens eget arbete.',
	},
	roles: {
		topic: 'Per roll',
		missingTitle: 'Vad varje roll brottas med är inte känt',
		untested: 'Ingen roll har jämförts med de övriga',
		subtitle:
			'Andel av varje roll som har utmaningen, %, med 95 %-intervall, och om den skiljer sig.',
		howToRead:
			'Högre och lägre gäller mot de övriga rollerna tillsammans, efter korrigering för många jämförelser. En högre andel betyder att fler har utmaningen.',
		missing: 'Det behövs roller i svaren och en fråga med facet: challenge.',
	},
	register: {
		topic: 'Från väckt till bekräftad',
		missingTitle: 'Ingen utmaning finns på listan',
		title: (count, solved, verified) =>
			`${count} ${count === 1 ? 'utmaning' : 'utmaningar'}: ${solved === 0 ? 'ingen är löst ännu' : `${solved} lösta, varav ${verified} bekräftade av kunderna`}`,
		subtitle:
			'Ur rapportens lista: hur många som har utmaningen och hur många som säger att den är löst.',
		howToRead: 'Löst är vad vi säger. Bekräftad är vad kunderna säger när de får frågan.',
		missing:
			'Skriv challenges.yaml i rapportens mapp: varje utmaning med titel, status, ägare och talet som visar hur många som har den.',
	},
	solved: {
		topic: 'Löste vi det',
		missingTitle: 'Inte bekräftat av kunderna',
		title: (questions) =>
			questions === 1
				? 'Kunderna tillfrågades om en utmaning'
				: `Kunderna tillfrågades om ${questions} utmaningar`,
		subtitle: 'Andel som säger att den är löst, de två bästa svaren, %, med 95 %-intervall.',
		howToRead: 'Varje rad är en fråga som ställdes efter att något gjorts åt utmaningen.',
		missing:
			'Ingen har fått frågan hur väl en utmaning löstes: lägg till ett betyg med facet: solved i nästa omgång.',
	},
	columns: {
		challenge: 'Utmaning',
		roleAndChallenge: 'Roll: utmaning',
		status: 'Läge',
		owner: 'Ägare',
		frequency: 'Har den',
		solved: 'Säger att den är löst',
	},
	states: {
		raised: 'väckt',
		chosen: 'vald',
		solving: 'löses',
		solved: 'löst',
		verified: 'bekräftad',
	},
	since: (state, date) => `${state}, sedan ${date}`,
	nobody: 'ingen ännu',
	notCounted: 'inte räknat',
	notVerified: 'inte bekräftat av kunderna',
};
