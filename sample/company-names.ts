import { at } from './cast.ts';
import { seededRandom } from './random.ts';

const stems = [
	'Kuurasalmen',
	'Tuikelinnan',
	'Haapasuvannon',
	'Naavakorven',
	'Sinivuokkolan',
	'Hallaportin',
	'Kettukivalon',
	'Utupohjan',
	'Rautahaikaran',
	'Pihlajatuulen',
	'Varpushaaran',
	'Loimuvaaran',
	'Ilvesrannikon',
	'Kaarnasillan',
	'Myrskyluodon',
	'Tervaleppälän',
	'Ruskahovin',
	'Helmipuron',
	'Jääkuikan',
	'Kivitaskulan',
	'Suopursulan',
	'Aamukasteen',
	'Siipirattaan',
	'Keloharjanteen',
	'Virvatulen',
	'Lumikellarin',
	'Hopeahauen',
	'Koivuhalmeen',
	'Tyrskysaaren',
	'Karhunputken',
] as const;

const trades: Readonly<Record<string, readonly string[]>> = {
	manufacturing: ['Konepaja', 'Valimo', 'Metalli', 'Koneistus', 'Puunjalostus', 'Muovi'],
	food: ['Leipomo', 'Meijeri', 'Elintarvike', 'Panimo', 'Mylly', 'Kasvishuone'],
	property: ['Kiinteistöt', 'Toimitilat', 'Asunnot', 'Hallit', 'Teollisuuskylä', 'Tilapalvelut'],
	retail: ['Kauppa', 'Tukku', 'Tavaratalot', 'Rautakauppa', 'Myymälät', 'Maatalouskauppa'],
	logistics: ['Kuljetus', 'Varastot', 'Terminaalit', 'Huolinta', 'Jakelu', 'Satama'],
};

/** Invented company names, each once, for the industries in the order given. */
export function companyNames(industries: readonly string[]): string[] {
	const random = seededRandom('company names');
	const free = new Map(
		Object.entries(trades).map(([industry, words]) => [
			industry,
			random.shuffle(stems.flatMap((stem) => words.map((word) => `${stem} ${word} Oy`))),
		]),
	);
	return industries.map((industry, place) => {
		const before = industries.slice(0, place).filter((one) => one === industry).length;
		return at(free.get(industry) ?? [], before);
	});
}
