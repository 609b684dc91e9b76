/** Nouns for a drug before or after its name, as a pattern has them: "our lead product candidate, XMT-1536". */
export const drugNoun =
  '(candidate | candidates | compound | compounds | program | programs | adc | adcs | drug | conjugate | conjugates | product | products | asset | assets | molecule | molecules | immunoconjugate | immunotoxin | therapy | therapeutic | antibody | antibodies | agent | inhibitor | bispecific | medicine | prodrug | prodrugs | vaccine | biologic | radioimmunotherapy | immunotherapy | protein | treatment | mab | biotherapeutic)';
