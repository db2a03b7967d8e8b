import type { StatementWords } from '../en/statement-words.ts';

export const statementWordsSv: StatementWords = {
	up: (who, rival, statements) => `${who} instämmer oftare än kunderna hos ${rival}: ${statements}`,
	down: (who, rival, statements) =>
		`${who} instämmer mer sällan än kunderna hos ${rival}: ${statements}`,
	further: (count) =>
		`Ritade är de påståenden som säger mest; ytterligare ${count} finns i tabellen.`,
	ownAlone: 'Ingen skillnad mot andra leverantörer kan visas; deras tal finns i tabellen.',
};
