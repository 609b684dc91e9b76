/** How it is told that a firm was bought: patterns of `subsidiary-of`. */
import { type Pattern, pattern } from '../text/pattern.ts';

/** What is bought may also be a thing that the firm owns: "Pfizer acquired Seagen's rights". */
export const acquisitions: readonly Pattern[] = [
  // "Takeda acquired Nycomed in 2011"; "with its acquisition of CuraGen"
  "Company:object <aux> (acquired | bought | purchased | (completed | completes | closed | closes | finalized | finalizes | concluded | concludes) (its | the | Company 's)? <adj> (acquisition | purchase | takeover) of) (all .. of | 100 % of | the privately held)? Company:subject",
  // "completed its tender offer for and merger with A"
  'Company:object <aux> announce~ <its> <adj> (completion | closing | consummation) of <its> <adj> (tender offer | offer | exchange offer) (for .. )? (and <adj> (merger with | acquisition of))? Company:subject',
  'Company:object <aux> (completed | completes | closed | closes | consummated) <its> <adj> (tender offer | exchange offer) for (all .. of)? Company:subject',
  // "completes A acquisition"
  'Company:object <aux> (completed | completes | closed | closes | finalizes | finalized) <det> Company:subject (acquisition | purchase | takeover | merger)',
  // "the acquisition by B of all of the outstanding capital stock of A"
  '(acquisition | purchase) by Company:object of (all .. of | 100 % of)? Company:subject',
  // "A sold its vaccine business, X, to B", "A's sale of X to B was completed"
  'Company <aux> (sold | divested | transferred | disposed of) <its> <adj> (business | unit | subsidiary | division | arm | operation | company) , (known as | called)? Company:subject , to <det> Company:object',
  'Company <aux> (sold | divested | transferred | disposed of) <its> (entire | whole | full | majority | controlling | 100 %) <adj> (interest | stake | holding | ownership | shares) (in | of) <det> Company:subject <aside> to <det> Company:object',
  'Company <aux> (sold | divested) <its> <adj> Company:subject (subsidiary | unit | division | business)? to <det> Company:object',
  // "with the acquisition of A in 2019, B gained three antibodies"
  "(with | through | following | after | since | upon) (its | the | Company 's)? <adj> (acquisition | purchase | takeover) of Company:subject (in Date)? ,? Company:object <aux> (gained | obtained | added | acquired | became | expanded | strengthened | broadened | entered | received | inherited | has | have)",
  'Company:object <aux> announce~ <det> (successful)? (completion | closing) of .. (acquisition | purchase) of (all .. of)? Company:subject',
  'Company:object <aux> announce~ <det> acquisition of (all .. of)? Company:subject',
  "Company:object 's (recent | recently completed | completed)? (acquisition | purchase | takeover) of Company:subject",
  'Company:subject , which Company:object <aux> (acquired | bought | purchased | took over)',
  'Company:object <aux> (acquired | bought | purchased | obtained | took | assumed) (complete | full | sole | all)? (ownership | control) (and (ownership | control))? of <det> Company:subject',
  // "X became part of Y", "X joined the Y group"
  'Company:subject <aux> (became | become) (a)? (part | member) of <det> Company:object',
  'Company:object <aux> (completed | closed | finalized) <det> <adj> (purchase | takeover | acquisition | merger) (of | with) (all .. of)? Company:subject',
  'Company:subject , (since | later | then | subsequently | recently) (acquired | bought) by Company:object',
  'Company:subject ,? <aux> (acquired | bought | purchased) (itself)? (in Date)? by <det> Company:object',
  // "of Kestrel, from May 2011 until it was acquired by Halden"
  'Company:subject .... (until | when | before | after | since | and) (it | which) (was | has been | had been) (later | since | subsequently)? (acquired | bought | purchased) by Company:object',
  '(acquisition | purchase | takeover) of Company:subject by Company:object',
].map(pattern);
