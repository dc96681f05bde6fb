import type { MajorToken } from '~/domain/catalogues/codes'

/**
 * The junior-college classes (catalogue of 2021) that teach what an undergraduate class or major teaches. A posting that
 * admits junior-college graduates and names "机械" means both. Our own reading of the two catalogues.
 */
export const JUNIOR_COLLEGE_KIN: Readonly<Record<MajorToken, readonly MajorToken[]>> = {
  '0809': ['5102'],
  '0807': ['5101', '5103'],
  '0802': ['4601'],
  '080207': ['4607', '500211'],
  '0806': ['4603'],
  '0808': ['4603'],
  '0810': ['4403'],
  '081001': ['4403'],
  '120105': ['440501'],
  '120103': ['4405'],
  '0827': ['4901'],
  '081302': ['4902'],
  '1007': ['5203', '4902'],
  '1011': ['5202'],
  '101001': ['520501'],
  '101003': ['520502'],
  '1202': ['5303', '5306'],
  '120202': ['530605'],
  '120203': ['5303'],
  '120204': ['5303'],
  '020401': ['5305'],
  '1206': ['5308'],
  '1208': ['5307'],
  '1209': ['5401'],
  '120902': ['540106'],
  '1305': ['5501'],
  '130502': ['550102'],
  '0401': ['5701'],
  '040106': ['570102'],
}
