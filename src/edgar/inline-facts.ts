/** The cover page as inline XBRL tags it, since 2019: the SEC's `dei` taxonomy. */
import type { Cover } from './cover.ts';
import { findDate } from './dates.ts';
import { defined } from './fields.ts';

/** @param facts local name → text, e.g. `EntityFileNumber` → `001-15059` */
export function readFacts(facts: ReadonlyMap<string, string>): Cover {
  const get = (name: string) => facts.get(name);
  const form = get('DocumentType');
  const date = findDate(get('DocumentPeriodEndDate') ?? '')?.date;
  const street = [
    get('EntityAddressAddressLine1'),
    get('EntityAddressAddressLine2'),
    get('EntityAddressCityOrTown'),
  ];
  const place = [
    get('EntityAddressStateOrProvince') ?? get('EntityAddressCountry'),
    get('EntityAddressPostalZipCode'),
  ];
  const lines = [...street, place.filter(Boolean).join(' ')].map((line) => line?.replace(/,$/, ''));
  const address = lines.filter(Boolean).join(', ');
  const phone = [get('CityAreaCode')?.replace(/^\(?(\d{3})\)?$/, '($1)'), get('LocalPhoneNumber')]
    .filter(Boolean)
    .join(' ');
  const registrant = {
    name: get('EntityRegistrantName'),
    cik: get('EntityCentralIndexKey')?.replace(/^0+/, ''),
    fileNumber: get('EntityFileNumber'),
    irsNumber: get('EntityTaxIdentificationNumber'),
    state: get('EntityIncorporationStateCountryCode'),
    address: address || undefined,
    phone: phone || undefined,
  } as Cover['registrant'];
  return { ...(form && { form }), ...(date && { date }), registrant: defined(registrant) };
}
