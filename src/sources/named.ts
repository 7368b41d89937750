/** Whether a name is the wanted one: to the letter, or by a pattern between slashes such as `/^Log \d{4}$/`. */
export function isNamed(wanted: string, name: string): boolean {
  const pattern = /^\/(.{1,200})\/(i?)$/.exec(wanted)
  return pattern === null ? wanted === name : new RegExp(pattern[1]!, pattern[2]).test(name)
}
