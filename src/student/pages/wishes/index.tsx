export default function WishesPage() {
  return null
}
