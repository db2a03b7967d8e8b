import type { StatementWords } from '../en/statement-words.ts';

export const statementWordsFi: StatementWords = {
	up: (who, rival, statements) =>
		`${who} ovat useammin samaa mieltä kuin toimittajan ${rival} asiakkaat: ${statements}`,
	down: (who, rival, statements) =>
		`${who} ovat harvemmin samaa mieltä kuin toimittajan ${rival} asiakkaat: ${statements}`,
	further: (count) =>
		`Kuvassa ovat väitteet, joista voi sanoa eniten; ${count} ${count === 1 ? 'muu väite' : 'muuta väitettä'} on taulukossa.`,
	ownAlone: 'Eroa muihin toimittajiin ei voi osoittaa; niiden luvut ovat taulukossa.',
};
