/** What sort of organisation a supplier can register as, as the API names them. */
export const SUPPLIER_KINDS = ['VCSE', 'BUSINESS', 'CONSORTIUM'] as const;
