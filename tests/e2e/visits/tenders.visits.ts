import type { Places } from '../support/places.js';
import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const lead = { app: 'admin', as: 'lead' } as const;
const list = { ...lead, route: '/' };
const tender = { ...lead, route: 'tenders/:tenderId' };
const foundBy = { ...lead, route: 'tenders/:tenderId/found-by' };
const words = { ...lead, route: 'tenders/:tenderId/words' };
const documents = { ...lead, route: 'tenders/:tenderId/documents' };
const document = { ...lead, route: 'tenders/:tenderId/documents/:documentId' };
const result = { ...lead, route: 'lots/:lotId/result' };

export const visits: readonly Visit[] = [
  { ...list, name: 'the list of tenders', path: '/' },
  { ...list, name: 'a search of tenders that finds nothing', path: '/?q=zeppelin' },
  { ...tender, name: 'a draft', path: (places: Places) => places.tender('draft') },
  { ...tender, name: 'an open tender, sealed', path: (places: Places) => places.tender('published') },
  { ...tender, name: 'a closed tender with its bids', path: (places: Places) => places.tender('closed') },
  { ...foundBy, name: 'what suppliers find a draft by', path: (places) => `${places.tender('draft')}/found-by` },
  {
    ...{ ...foundBy, name: 'codes and places that were looked up', picture: 'admin-found-by' },
    path: (places) => `${places.tender('draft')}/found-by?cpv=social&places=Harbour`,
  },
  { ...words, name: 'the title and description of a draft', path: (places) => `${places.tender('draft')}/words` },
  {
    ...{ ...documents, name: 'the documents of a draft', picture: 'admin-documents' },
    path: (places) => `${places.tender('draft')}/documents`,
  },
  {
    ...{ ...documents, name: 'a document without a file', status: 400 },
    path: (places) => `${places.tender('draft')}/documents`,
    then: (page) => sendForm(page, 'main form[enctype]'),
  },
  { ...document, name: 'a document of a draft', path: (places) => places.document },
  { ...result, name: 'a result', path: (places: Places) => places.result('evaluated') },
  { ...result, name: 'a result with other choices', path: (places) => `${places.result('evaluated')}?weight=price` },
  { ...result, name: 'a lot not scored yet', path: (places: Places) => places.result('closed') },
  {
    ...{ ...result, name: 'a lot whose scoring is refused', status: 409 },
    path: (places) => places.result('closed'),
    then: (page) => sendForm(page),
  },
];
