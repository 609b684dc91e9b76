/** Where registrants are incorporated, as cover pages name it. */

const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|' +
  'Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|' +
  'Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|' +
  'Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|' +
  'Washington|West Virginia|Wisconsin|Wyoming';

const countries =
  'Australia|Austria|Bahamas|Barbados|Belgium|Bermuda|Brazil|British Columbia|British Virgin Islands|Canada|Cayman Islands|' +
  'China|Curaçao|Cyprus|Denmark|England and Wales|England|Finland|France|Germany|Gibraltar|Greece|Guernsey|Hong Kong|Iceland|' +
  'India|Ireland|Isle of Man|Israel|Italy|Japan|Jersey|Korea|Liberia|Luxembourg|Malta|Marshall Islands|Mexico|Netherlands|' +
  'Netherlands Antilles|New Zealand|Norway|Ontario|Panama|Portugal|Quebec|Scotland|Singapore|South Africa|Spain|Sweden|' +
  'Switzerland|Taiwan|United Kingdom|Virgin Islands|Yukon';

const codes =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|' +
  'SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY';

const named = new RegExp(
  `^(?:(?:State|Commonwealth|Province|Republic) of )?(?:The )?(?:${states}|${countries})$`,
  'i',
);
const coded = new RegExp(`^(?:${codes})$`);

/** @example isJurisdiction('State of Delaware')  // true */
export function isJurisdiction(words: string): boolean {
  return words.length < 60 && (named.test(words) || coded.test(words));
}
