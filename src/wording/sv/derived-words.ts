import type { Way } from '../en/comparison-words.ts';
import type { DerivedWords } from '../en/derived-words.ts';

const sides: Readonly<Record<Way, string>> = { up: 'mer', down: 'mindre' };

export const derivedWordsSv: DerivedWords = {
	weakestLink: (share) =>
		`${share} av dem som hade kontakt med någon kontaktpunkt mötte minst en som svek.`,
	weakestLinkTitle: (share) => `${share} mötte minst en kontaktpunkt som svek`,
	weakestLinkAccounts: (share) =>
		`I ${share} av de företag som svarade har en kontaktpunkt svikit någon.`,
	columns: {
		failing: 'Svek',
		invited: 'Inbjudna',
		responseRate: 'Svarsandel',
		importance: 'Betydelse, %',
		theme: 'Tema',
	},
	responseRate: (share) => `Av dem som fick frågan svarade ${share}.`,
	accountsHeard: (heard, decider) =>
		decider
			? `Ett svar kom från ${heard} av företagen, från en beslutsfattare i ${decider}.`
			: `Ett svar kom från ${heard} av företagen.`,
	contacts: {
		differs: (way, amount, interval) =>
			`Kontaktpersonerna ger ${amount} ${sides[way]} än de övriga som svarade${interval}.`,
		'no-clear-change': (difference) =>
			`Det finns ingen tydlig skillnad mellan kontaktpersonerna och de övriga, ${difference}.`,
		'cannot-be-said': (difference) =>
			`Det går inte att säga om kontaktpersonerna svarar annorlunda än de övriga, ${difference}.`,
	},
	within: (difference) =>
		`I samma företag är skillnaden mellan kontaktpersonerna och de övriga ${difference}.`,
	withinAlone: (name, way, mix, within) =>
		`${name}: ${way === 'up' ? 'uppgången' : 'nedgången'} ligger i hur samma roller svarar, ${within}, inte i vilka som svarade, ${mix}.`,
	mixAndWithin: (name, mix, within) =>
		`${name}: den del av förändringen som ligger i samma rollers svar är ${within}, den som beror på vilka som svarade ${mix}.`,
	importance: {
		topic: 'Betydelse',
		missingTitle: 'Vad som betyder mest framgår inte ännu',
		first: (names, list) =>
			names.length === 1
				? `${names.join('')} följer helheten närmast`
				: `Det går inte att säga vilken av dessa som följer helheten närmast: ${list(names)}`,
		title: 'Vad som följer helheten',
		subtitle: (question) =>
			`${question} Andel av det som svaren om kontaktpunkterna tillsammans förklarar, %, med 95 %-intervall.`,
		order: {
			stated: 'Kontaktpunkterna står i den ordning som kunderna säger att de är viktiga för dem.',
			derived: 'Kontaktpunkterna står i den ordning som de hänger ihop med helheten.',
		},
		tooFew: (n, least) =>
			`${n} personer svarade, och vad som hänger ihop med helheten anges först från ${least}: annars skulle slumpen välja det viktigaste.`,
		fit: (ratio) =>
			`Tillsammans förklarar de ${ratio} av skillnaderna mellan svaren. Talet visar vad som går hand i hand, inte vad som orsakar vad.`,
		alike: (largest) =>
			`Hur mycket bedömningarna liknar varandra: variansinflationsfaktorn är högst ${largest}. 1 är inte alls; från 5 uppåt går andelarna knappt att skilja från varandra.`,
		howToRead:
			'Andelen är det som en kontaktpunkt tillför, i medeltal över alla ordningsföljder. Där intervallen överlappar varandra är ordningen en slump.',
		missing:
			'Det behövs en rekommendationsfråga, bedömningar av kontaktpunkterna från samma personer och tillräckligt många av dem.',
	},
	words: {
		quoted: (word) => `”${word}”`,
		promoters: (list) => `Av alla kunder skriver ambassadörerna oftare än kritikerna: ${list}.`,
		detractors: (list) => `Av alla kunder skriver kritikerna oftare än ambassadörerna: ${list}.`,
		none: (compared, count) =>
			compared === 1
				? 'Ett ord användes av tillräckligt många kunder för att jämföras; det skiljer inte ambassadörerna från kritikerna.'
				: `Inget av de ${count} ord som tillräckligt många kunder använde skiljer ambassadörerna från kritikerna.`,
	},
	themes: {
		mention: (share, theme) => `${share} av de öppna svaren nämner ”${theme}”`,
		finding: (share, answers, theme) => `${share} av ${answers} öppna svar nämner ”${theme}”`,
		second: (share, theme) => `${share} ”${theme}”`,
		title: (answers, themes) =>
			`${answers} öppna svar, ${themes === 1 ? 'ett tema' : `${themes} teman`}`,
		subtitle: (question) =>
			`${question} Andel av de öppna svaren som nämner temat, %, med 95 %-intervall. Ett svar kan ha flera.`,
		howToRead: (share, theme) =>
			`${share && `Stapeln ”${theme}”: ${share} av dem som skrev nämner det. `}Ett svar kan nämna flera teman, så staplarna behöver inte bli 100 %. Ett tema utan stapel kan också vara viktigt: ingen fick frågan om det.`,
	},
};
