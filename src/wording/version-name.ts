/** A version's or wave's id as it is printed: `v2026-q3` → `v2026-Q3`. */
export function versionName(id: string): string {
	return id.replace(/(^|-)q(?=\d)/, '$1Q');
}
