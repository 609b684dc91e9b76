/** The office that stands before or after a person's name. */
import { office } from '../recognisers/person.ts';

/** Degrees and fellowships, "Ph.D., F.A.C.P., MRCP", whatever their letters; but no short form of an office. */
const degrees = String.raw`(?:,?\s(?!C[A-Z]O\b|[ES]?VP\b)(?:Ph\.?D|D\.?Phil|Pharm\.?D|M\.?B\.?,?\s?(?:B\.?\s?)?Ch(?:ir)?\.?B?|M\.?B\.?B\.?S|M\.?Sc|D\.?Sc|Dr\.?\s?(?:rer|med)[a-z. ]*|Jr|Sr|Esq|(?:\p{Lu}\.){2,5}|\p{Lu}{2,5}(?=,))\.?,?){0,5}`;

/** "said Chief Executive Officer John Valliant", "our President, Dr. Jane Roe": the office before the name. */
export const titleBefore = new RegExp(
  String.raw`(?:\b(?:said|says|stated|commented|added|noted|explained|remarked|according\sto)\s(?:our\s|its\s|the\s)?|\b(?:our|Our)\s|\b(?:(?:led|headed|run|chaired|founded)\sby|and)\s(?:our\s|its\s|the\s)?(?=C[A-Z]O\b|Chief\s|President\b|Chairman\b))(?<title>(?:\p{L}+\s){0,3}?${office}(?:\s(?:of|for)\s[^.;:()"“”\n,]{0,40})?),?\s(?:Dr\.?\s|Mr\.\s|Ms\.\s)?$`,
  'u',
);

/** ", age 42," */
const age = String.raw`(?:,\s(?:aged?\s)?\d\d(?:\s?years old)?,?)?`;

/** "was appointed as", "has served as", ", formerly": what may stand between a name and its office. */
const link = String.raw`(?:,?\s(?:who\s)?(?:(?:was|is|has been|had been|will be|has|will|also|currently|previously|most recently|recently)\s){0,3}(?:appointed|named|elected|promoted|serve[sd]?|serving|joins|joined|become|became|resign(?:ed)?|retired?|stepp?(?:ed)?\sdown|departed)(?:\sas|\sto|\sfrom)?(?:\s(?:his|her|their)\s(?:position|role|office|post)s?\sas)?(?:\sthe\s(?:position|role|office|post)s?\sof)?|\sas|,?\s(?:(?:has\s)?(?:recently\s)?(?:accepted|assumed|took|taken|accepts|assumes)|to)\sthe\s(?:position|role|office|post)s?\sof|\s(?:is|was)(?:\s(?:currently|now|also|presently|today))?|,?\s(?:formerly|previously|currently|who\s(?:is|was)))?`;

/** ", formerly of Orrin,": where somebody comes from, before the new office. */
const origin = String.raw`(?:,\s(?:formerly|previously|most recently|until recently)\s(?:of|at|with|from)\s[^,.;:()]{2,60},?(?=\s(?:will|has|was|is|who|to|joins|joined|became|as)\b))?`;

/** "Mitchel Sayare, Chairman and CEO": what follows a name up to the next clause. */
export const title = new RegExp(
  String.raw`^${degrees}${age}${origin}${link}[,\s]+(?:Name:?\s[^\n]{0,40}\n\s*)?(?:Title:?\s)?(?<title>(?:(?:[Tt]he\s)?(?:\p{L}[\p{L}\p{N}&.-]*\s){0,3}?[\p{L}\p{N}]+(?:['’]s|(?<=s)['’])\s|the\s|our\s|its\s|an?\s|current\s|former\s|[Ii]nterim\s|[Aa]cting\s){0,2}(?:\p{Lu}\p{Ll}+[ \t]){0,3}?${office}[^.;:()"“”\n\t]{0,90}(?![\p{L}\p{N}]))`,
  'u',
); // prettier-ignore

/** "Professor of Medicine at Harvard", "President of Sevion": of a house that is no firm here, so not of the issuer. */
export const elsewhere =
  /\b[Pp]rofessor\b|\b(?:Universit|Institut|Hospital|College|School|Cent(?:er|re)\b)|\bat\s(?:the\s)?\p{Lu}|\b(?:[Oo]fficer|CEO|CFO|(?<![Vv]ice[\s-])[Pp]resident|[Cc]hair(?:man|woman)?|[Ff]ounder|[Pp]artner)\s(?:of|for)\s(?:the\s(?:\p{Lu}[\p{L}'’-]*\s){1,5}(?:Coalition|Foundation|Society|Association|Alliance|Council|Network|Fund|Trust|Federation|League|Consortium|Academy|Agency|Ministry|Commission|Initiative|Group)\b|(?!the\s(?:[Cc]ompany|[Bb]oard)|[Rr]esearch|[Cc]linical|[Bb]usiness|[Ff]inance|[Oo]ncology)\p{Lu})/u;

/**
 * The office alone, without whose it is and what follows it.
 *
 * @param firm as the text has it, where it stands in the title or after it
 */
export const tidy = (words: string, firm?: string): string =>
  beside(words, firm)
    .replace(
      /^(?:(?:the\s|The\s)?(?:(?!of\s)[\p{L}\p{N}&.-]+\s){0,3}[\p{L}\p{N}]+['’]s?|the|our|its|an?)\s/u,
      '',
    )
    .replace(/^current\s/i, '')
    .replace(/\s(?:of|at|for)(?:\sboth)?(?:\sthe)?(?:\s(?:[Cc]ompany|[Bb]oard)(?!['’]s).*)?\s*$/s, '')
    .replace(
      /,?\s(?:effective(?:ly)?|beginning|commencing|starting|since|until|as of|with|from|following|upon|who|where|which|and (?:has|is|was|will|as))\b.*$/s,
      '',
    )
    .replace(
      /,?\s(?:said|commented|stated|added|noted|resigned|retired|will|would|shall|may|has|had|have|are|were|is|was|joined|signed|announced|informed|notified|told|effective|succeeding|replacing|reporting|to succeed|to replace|relating to|regarding|concerning|and\s(?!(?:General|Chief|Vice|Senior|Executive|Managing|Corporate|Deputy|Assistant|Associate|Group|Global|Head)\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+,).*$/su,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/(?:[\s,&]|\s(?:and|of))+$/, '');

/** What stands before the firm; or after it, where it comes first: "Halden’s Chief Executive Officer". */
function beside(words: string, firm = '\n'): string {
  const [before = '', ...after] = words.split(firm);
  return before.trim() === '' ? after.join(firm).replace(/^['’]s?\s/, '') : before;
}
