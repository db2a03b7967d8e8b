import type { ChangesWords } from '../en/changes-words.ts';
import { changedContentWordsSv } from './changed-content-words.ts';

const SMALL = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];

function inWords(count: number): string {
	return SMALL[count] ?? String(count);
}

export const changesWordsSv: ChangesWords = {
	kicker: (from, to) => `Förändringar: ${from} → ${to}`,
	name: (from) => `Förändringar sedan ${from}`,
	pairs: 'Jämför med',
	pair: (from, to) => `${from} → ${to}`,
	compareVersions: 'Jämför versioner',
	title: ({ of, up, down, unclear, unsaid, uncompared }, from) => {
		if (of === 0) return `Inget tal i ${from} kan ställas bredvid ett av nu`;
		if (up + down + unclear + unsaid === 0)
			return `Vad som förändrats sedan ${from} kan inte sägas: ingenting jämfördes`;
		if (up + down === 0) return `Av ${of} mått förändrades inget tydligt sedan ${from}`;
		const moved = [
			...(down > 0 ? [`sjönk ${inWords(down)}`] : []),
			...(up > 0 ? [down > 0 ? `${inWords(up)} steg` : `steg ${inWords(up)}`] : []),
		];
		return unclear + unsaid + uncompared === 0
			? `Av ${of} mått ${moved.join(' och ')}`
			: `Av ${of} mått ${moved.join(', ')}, och för resten är det ärliga svaret ”inte ännu”`;
	},
	noneMoved: 'Intervallen visar hur stor en förändring ändå kan ha varit.',
	meta: {
		answers: (version, answers) => `${version}: ${answers}`,
		both: (n) => `${n} personer svarade båda gångerna`,
	},
	tally: {
		down: 'sjönk',
		up: 'steg',
		'no-clear-change': 'ingen tydlig förändring',
		'cannot-be-said': 'kan inte sägas',
		uncompared: 'inte jämförda vid publiceringen',
	},
	groups: {
		moved: 'förändrades',
		'no-clear-change': 'ingen tydlig förändring',
		unsaid: 'kan inte sägas',
		'not-compared': 'kan inte sägas: inte jämfört vid publiceringen',
		hidden: 'dolda nu',
		shown: 'visade nu',
		vanished: 'försvann',
		appeared: 'tillkom',
		same: 'oförändrade',
	},
	groupNotes: {
		moved: 'Jämförda, och förändringen håller efter korrigering för många jämförelser.',
		'no-clear-change': 'Jämförda, och intervallet är smalt, men ingen förändring är tydlig.',
		unsaid: 'Jämförda, och svaren är för få för att avgöra.',
		'not-compared': 'Ett annat tal än förut, utan omdöme: inget testas i efterhand.',
		hidden: 'Visade i den äldre versionen, dolda i den nyare för att skydda dem som svarat.',
		shown: 'Dolda i den äldre versionen för att skydda dem som svarat, visade i den nyare.',
		vanished: 'Bara i den äldre versionen.',
		appeared: 'Bara i den nyare versionen.',
		same: 'Ingen del av dem är annorlunda.',
	},
	moved: {
		topic: 'Vad som förändrades',
		title: (moved, of) =>
			moved === 0
				? `Ingen av ${of} förändringar skiljer sig tydligt från noll`
				: `${moved === 1 ? 'En' : inWords(moved)} av ${of} förändringar skiljer sig tydligt från noll`,
		missingTitle: 'Vad som förändrades är inte känt',
		missing: (from) =>
			`Inget tal i den här versionen har ett i ${from} att ställas bredvid. Det krävs en fråga som båda ställde med samma ord och på samma skala.`,
		subtitle: (from, to) =>
			`Förändring från ${from} till ${to} med 95 %-intervall. Andelar i procentenheter, NPS i poäng.`,
		detectable: (measure, amount) =>
			`Med så många svar som nu syns inte en förändring på under ${amount} (${measure}).`,
		howToRead:
			'Fyllda märken förändrades. Ihåliga gjorde det inte tydligt, eller så är svaren för få: båda är resultat. Omdömena är de som den nyare versionen publicerade.',
	},
	legend: {
		clear: 'tydlig förändring',
		unclear: 'ingen tydlig förändring',
		unsaid: 'för osäkert för att säga',
	},
	columns: {
		measure: 'Mått',
		change: 'Förändring',
		page: 'Sida',
		number: 'Tal',
		causes: 'Varför',
	},
	all: {
		topic: 'Alla tal',
		every: 'Varje tal och benämning',
		names: 'Benämningar',
		title: (moved, compared, text) =>
			compared === 0
				? 'Inget tal jämfördes när det publicerades'
				: `Av ${text} jämförda tal förändrades ${inWords(moved)}${moved === 0 ? ' tydligt' : ''}`,
		movedTable: 'Tal som förändrades',
		pagesTable: 'Sida för sida',
		more: (count) => `${count} till förändrades; kommandot nedan räknar upp alla.`,
	},
	same: {
		topic: 'Samma personer, två gånger',
		title: (finding) => `De som svarade båda gångerna: ${finding}`,
		missingTitle: 'Hur samma personer svarade två gånger är inte känt',
		subtitle:
			'Förändring hos dem som svarade båda gångerna, parvis per person, med 95 %-intervall.',
		howToRead:
			'Helheten förändras också för att andra svarar. Det här är förändringen hos dem som svarade båda gångerna.',
		missing:
			'Det krävs personer som kan kännas igen nästa gång: ange deras id i columns.respondent och sätt panel: true i study.yaml.',
		tooFew: 'För få svarade båda gångerna.',
	},
	questions: {
		topic: 'Vad som kan jämföras',
		title: (comparable, of) =>
			comparable === of
				? `Var och en av ${of} frågor kan jämföras`
				: `${comparable} av ${of} frågor kan jämföras`,
		missingTitle: 'Ingen ny omgång',
		missing: 'Båda versionerna slutar med samma omgång, så talen är av samma svar.',
		standings: {
			comparable: 'jämförbar',
			rescaled: 'skalan ändrades, inte jämförbar',
			reworded: 'ordalydelsen ändrades, inte jämförbar',
			'not-compared': 'inte jämförd vid publiceringen',
			new: 'inte frågad förut',
			gone: 'frågas inte längre',
		},
		columns: { question: 'Fråga', standing: 'Jämförbar', before: 'Frågades förut' },
		fresh: (count) =>
			count === 1 ? 'En fråga ställdes inte förut.' : `${count} frågor ställdes inte förut.`,
	},
	causes: {
		topic: 'Varför tal skiljer sig',
		title: (causes) => `Orsaker till att tal skiljer sig: ${causes}`,
		missingTitle: 'Inget tal skiljer sig',
		numbers: (_, text) => `${text} tal`,
		names: {
			answers: 'nya svar',
			recode: 'omkodade data',
			definition: 'definition',
			weights: 'vikter',
			hiding: 'döljande',
			wording: 'ordalydelse',
			scale: 'skala',
			target: 'mål',
			label: 'namn',
			commentary: 'kommentarer',
			code: 'Kaikus egen kod',
		},
		unexplained: {
			answers: 'Svaren är andra än förut.',
			recode:
				'Samma filer, lästa med en annan kodbok, andra rättelser eller en annan kontaktlista.',
			hiding: 'Grupperna är för små, eller andra tal skulle tillsammans avslöja dem.',
			definition: 'Ett mått är definierat på annat sätt än förut.',
			weights: 'Svaren viktas på annat sätt än förut.',
		},
		newWave: (wave) => `Ny omgång: ${wave}.`,
		newWaveRows: (wave, read, kept) => `Ny omgång: ${wave}, ${read} rader lästa, ${kept} med.`,
		waveRows: (wave, read, kept) => `Omgång ${wave}: nu ${read} rader lästa, ${kept} med.`,
		waveGone: (wave) => `Omgången ${wave} läses inte längre.`,
		newFile: (file) => `Ny export: ${file}.`,
		fileGone: (file) => `Exporten ${file} läses inte längre.`,
		otherFile: (file) => `Exporten ${file} har annat innehåll än förut.`,
	},
	content: changedContentWordsSv,
	again: {
		topic: 'Se det igen',
		title: 'Samma jämförelse, tal för tal',
		text: 'Den som har rapporten i git får alla tal på sidan, och allt som inte fick plats, med:',
		noTest:
			'Ingenting testades för den här sidan: varje omdöme publicerades med den nyare versionen, och där inget finns står båda värdena utan.',
	},
	weights: (kind) => (kind === 'none' ? 'ovägt' : `vikter ${kind}`),
	against: (other) => `mot ${other}`,
	notThere: 'fanns inte',
};
