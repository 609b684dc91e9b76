/** Whether a record says enough to be a fact. */
import type { RecordStatement } from './statement.ts';

/** Told with all that a filing of another trade needs, so that it is no matter of reading. */
export function isPlain({ type, fields }: RecordStatement): boolean {
  if (type === 'Agreement') return fields.date !== undefined && fields.status !== undefined;
  const isPayment = type === 'Payment' || type === 'Milestone';
  return (
    !isPayment || (fields.payer !== undefined && fields.payee !== undefined && fields.amount !== undefined)
  );
}

/** Two firms named beside a drug are no deal yet: one of these is told of it. */
const dealWords = ['kinds', 'status', 'date', 'licensor', 'licensee', 'exclusive', 'territory', 'field'];

/** An event of no drug, a payment of no sum between nobody, a deal of one party say too little to be a fact. */
export function isWhole({ type, fields, certainty }: RecordStatement): boolean {
  if (certainty === 'negated') return false;
  switch (type) {
    case 'ClinicalEvent':
    case 'RegulatoryEvent':
      return fields.compound !== undefined;
    case 'Agreement':
      return (
        Array.isArray(fields.parties) &&
        fields.parties.length >= 2 &&
        (dealWords.some((field) => fields[field] !== undefined) || isJoint(fields.compounds))
      );
    case 'Milestone':
      return fields.amount === undefined
        ? fields.payer !== undefined && fields.payee !== undefined
        : fields.payer !== undefined || fields.payee !== undefined;
    case 'Payment':
      return isWholePayment(fields);
  }
}

/** A trial of two drugs together is a deal of its own. */
const isJoint = (compounds: unknown): boolean => Array.isArray(compounds) && compounds.length === 2;

/** Kinds of payment that say something without their sum. */
const sumless = ['royalty', 'upfront', 'profit share'];
/** Kinds that do where both sides are known. */
const sumlessBetween = ['research', 'equity', 'option', 'fee', 'FTE rate'];

function isWholePayment({ kind, payer, payee, amount, rate }: RecordStatement['fields']): boolean {
  if (kind === 'profit share' && rate !== undefined) return true;
  if (payer === undefined && payee === undefined) return false;
  if (kind === 'transfer price' && rate !== undefined) return true;
  if (amount !== undefined || sumless.includes(String(kind))) return true;
  return payer !== undefined && payee !== undefined && sumlessBetween.includes(String(kind));
}
