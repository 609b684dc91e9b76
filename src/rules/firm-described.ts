/** Where a sentence tells what a firm is rather than what it agreed on: "A, a company that markets drugs worldwide, …". */

const kind =
  '(?:company|firm|leader|group|corporation|organi[sz]ation|developer|maker|manufacturer|provider|specialist|enterprise|business|subsidiary|affiliate|unit|division|arm|biotech|innovator)';

/** What ends the description: the verb of the firm's own sentence, or a further firm. */
const end =
  '(?:Company_|Parent_|; |Date_\\d+ |, (?:and )?(?:(?:has|have|will|today|and) )*(?:announc|has |have |will |entered|signed|said|reported|granted|agreed|acquired|licensed|exercised|paid)|, (?:an?|the|all|certain|its) (?:[^ ,;]+ ){0,5}?(?:licen[sc]|sublicen[sc]|rights?|options?)|(?:today|jointly) )';

const described = new RegExp(
  `Company_\\d+ (?:(?!Company_)[^ ,;]+ ){0,8}?, (?:an? |the |one of |which is |who is )(?:(?!${end})[^ ]+ )*?${kind} (?:(?!${end})[^ ]+ )*$`,
);

/** @param lead the masked line up to the words in question */
export const isOfDescription = (lead: string): boolean => lead.includes(' , ') && described.test(lead);
