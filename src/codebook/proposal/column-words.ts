import type { Facet } from './proposed-column.ts';

/** Words by which names and wordings tell what a column is about; English and Finnish. */
export const RECOMMEND =
	/\brecommend|suosittel|empfehl|recomend|recommand|\bn_?p_?s\b|net ?-?pro(moter)?/i;
export const RATE =
	/\brate\b|\brating|how (well|useful|satisf|valuable|interesting|responsive|effective|clear|helpful|comprehensive|straightforward|difficult|likely|much (do )?you (like|enjoy))|satisf|\bagree|importan|on a scale|scale of|arvio|tyytyväi|kuinka hyvin|miten hyvin|asteikolla|mieltä\b|quality|useful|how much (do )?you like|\benjoy|strongly|valuable|\bscore\b|arvosana|indicate how you feel|your feeling/i;
export const EFFORT =
	/\b(effort|how easy|ease of|how difficult was it to|vaivatto|helppoa|kuinka helppo|vaivaa)\b/i;
export const ROLE =
	/\b(role|roles|job title|job function|position|rooli|asema|tehtävä|ammattinimike)\b|what kind of user|category best describes|funktion\b/i;
export const BRAND = /^(brand|brändi|merkki|supplier|toimittaja|vendor|marke)$/i;
export const WAVE = /^(wave|kierros|aalto|welle|survey wave|round)$/i;
export const RELATION = /^(relation|relationship|suhde|customer type|asiakassuhde)$/i;
export const ACCOUNT =
	/^(account|company|company ?name|company\/organization name.*|organi[sz]ation|organi[sz]ation name|customer|yritys|yrityksen nimi|asiakasyritys|firma|työpaikka|employer)$/i;
export const WEIGHT = /^(weight|weights|wgt|paino|painokerroin|gewicht)$/i;
export const LANGUAGE = /^(lang|language|kieli|user ?language|survey language|startlanguage)$/i;
export const SUBMITTED =
	/^(timestamp|submitted( at)?|date[ _]submitted|end[ _]?date|completed( at)?|submit ?date|completion time|recorded ?date|aikaleima|vastausaika|lähetetty|created[ _]at|_submission_time|interview ?date)$/i;
export const RESPONDENT =
	/^(respondent[ _]?(id)?|response[ _]?id|resp(num|no|id)|case(id)?|participant([ _]id)?|vastaaja(tunnus|n id)?|record[ _]?id|submission[ _]id|external_id|id|uuid|_uuid|token|tunniste|row_index)$/i;
export const IDENTIFIER = /(^|[ _])(id|uuid|guid|key|code|nro|num|index)$|ID$/;

/** Names of columns that hold a person's own data. */
export const PERSONAL =
	/\be-?mail|sähköposti|\bphone|puhelin|telephone|^(first|last|full|given|family|sur)?[ _-]?name$|^(etu|suku)?nimi$|your name|names? of the|^.{0,40}\baddress\b.{0,30}$|osoite|ip[ _-]?address|latitude|longitude|date (of birth|you are born)|^dob$|syntymä|henkilötunnus|postal code|^zip|q\d+zip|linkedin|(github|twitter) (user|handle)/i;

const PROFILE =
	/\b(age|gender|sex|country|region|state|city|industry|education|degree|income|employ|company size|organi[sz]ation size|ikä|sukupuoli|maa|toimiala|koulutus|kaupun|työkokemus|years? (of|in)|located|census|ethnicity|race|household|language)\b/i;
const FACET_WORDS: readonly (readonly [RegExp, Facet])[] = [
	[/\bwhy\b|reason|miksi|perustel|syy\b/i, 'reason'],
	[/importan|critical|priorit|\brank\b|tärke|care about|valuable to/i, 'importance'],
	[/expect|odot/i, 'expectation'],
	[/effort|vaiva|\beas(y|e)\b|helppo/i, 'effort'],
	[/\bfeel\b|emotion|tunne|fiilis/i, 'emotion'],
	[/solved|resolved|ratkes|ratkaist/i, 'solved'],
	[
		/challeng|problem|difficult|hinder|obstacle|pain point|blocker|missing|improve|haaste|ongelma|vaikeu|least about/i,
		'challenge',
	],
	[/image|reputation|maine|imago|\bdescribes?\b/i, 'image'],
];

/** What a question is about, by its words; a score with no word is of experience, a choice of profile. */
export function facetOf(words: string, isScore: boolean): Facet {
	if (!isScore && PROFILE.test(words)) return 'profile';
	const found = FACET_WORDS.find(([pattern]) => pattern.test(words))?.[1];
	return found ?? (isScore ? 'experience' : 'profile');
}
