/* What the generated export of peers-work.ts asks of whom, and its codebook. */

export const ROLES = [
	['Purchasing', 26],
	['Plant Manager', 15],
	['Maintenance', 20],
	['Engineering', 18],
	['Finance', 12],
	['Executive', 9],
] as const;
export const RELATIONS = [
	['customer', 60],
	['prospect', 15],
	['lost', 10],
	['competitor customer', 15],
] as const;
export const BRANDS = [
	['Us', 0.5],
	['Alfa', 0.1],
	['Bravo', -0.2],
	['Charlie', 0],
	['Delta', -0.4],
] as const;
export const WAVES = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'] as const;
export const TOUCHPOINTS = [
	['awareness', 0.1],
	['website', -0.1],
	['sales_contact', 0.3],
	['quotation', -0.2],
	['ordering', 0],
	['delivery', -0.5],
	['onboarding', 0.2],
	['product_quality', 0.6],
	['documentation', -0.4],
	['technical_support', 0.1],
	['complaints', -0.6],
	['invoicing', -0.1],
] as const;
function idOf(name: string): string {
	return name.toLowerCase().replaceAll(/[ _]/g, '-');
}

function labelOf(name: string): string {
	const words = name.replaceAll('_', ' ');
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function rating(id: string, column: string, facet: string, touchpoint: string, more = ''): string {
	return `  - {id: ${id}, column: ${column}, kind: rating, facet: ${facet}, touchpoint: ${touchpoint}, text: {en: "${labelOf(touchpoint)}?"}, scale: {min: 1, max: 5}${more}}`;
}

function list(names: readonly string[], more = ''): string[] {
	return names.map(
		(name) => `  - {id: ${idOf(name)}, label: {en: ${labelOf(name)}}, values: [${name}]${more}}`,
	);
}

/** study.yaml of the work. */
export function peersCodebook(): string {
	const questions = TOUCHPOINTS.flatMap(([name]) => [
		rating(
			idOf(name),
			`tp_${name}`,
			'experience',
			idOf(name),
			`, pairs_with: ${idOf(name)}-expected`,
		),
		rating(`${idOf(name)}-expected`, `ex_${name}`, 'expectation', idOf(name)),
	]);
	const waves = WAVES.map(
		(wave, at) =>
			`  - {id: ${idOf(wave)}, label: {en: ${wave}}, values: [${wave}], start: 2025-${String(3 * at + 1).padStart(2, '0')}-01, end: ${['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'][at]}}`,
	);
	return `schema: 1
id: peers
title: {en: The same work}
organisation: Us
fictional: true
languages: [en]
confidentiality: confidential
waves:
${waves.join('\n')}
sources: [{file: export.csv}]
columns: {respondent: respondent_id, submitted: submitted_at, wave: wave, account: account, role: role, relation: relation, brand: brand}
questions:
  - {id: recommend, column: nps, kind: nps, facet: experience, text: {en: Would you recommend us?}}
${questions.join('\n')}
  - {id: why, column: verbatim, kind: text, facet: reason, text: {en: Why?}}
roles:
${list(ROLES.map(([name]) => name)).join('\n')}
relations:
${list(RELATIONS.map(([name]) => name)).join('\n')}
brands:
${list(['Us'], ', own: true').join('\n')}
${list(BRANDS.slice(1).map(([name]) => name)).join('\n')}
phases: [{id: before, label: {en: Before}}, {id: after, label: {en: After}}]
touchpoints:
${TOUCHPOINTS.map(([name], at) => `  - {id: ${idOf(name)}, label: {en: ${labelOf(name)}}, phase: ${at < 4 ? 'before' : 'after'}}`).join('\n')}
headline: ["nps:recommend"]
`;
}
