/** The words of the pages about published notices in Welsh. */
export const cyNotices = {
  title: 'Hysbysiadau a gyhoeddwyd',
  lead: 'Hysbysiadau statudol y mae’r llwyfan cenedlaethol wedi’u derbyn, gan gynnwys rhai am gaffael sydd eto i ddod.',
  none: 'Ni chyhoeddwyd hysbysiad yma eto.',
  pages: 'Tudalennau o hysbysiadau',
  newest: 'Hysbysiadau diweddaraf',
  older: 'Hysbysiadau hŷn',
  back: 'Hysbysiadau a gyhoeddwyd',
  opportunity: 'Gweld y cyfle',
  published: 'Yr hyn a gyhoeddwyd',
  onPlatform: 'hysbysiad {{number}} ar y llwyfan cenedlaethol',
  data: 'Y datganiadau fel data contractio agored (JSON)',
  ofTender: 'Hysbysiadau’r tendr hwn, hefyd fel data agored',
  typed: {
    UK1: 'Hysbysiad piblinell (UK1)',
    UK2: 'Hysbysiad ymgysylltu rhagarweiniol â’r farchnad (UK2)',
    UK3: 'Hysbysiad caffael arfaethedig (UK3)',
    UK4: 'Hysbysiad tendro (UK4)',
    UK12: 'Hysbysiad terfynu caffael (UK12)',
  },
};
