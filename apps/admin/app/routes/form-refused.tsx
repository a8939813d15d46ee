export function loader(): never {
  throw new Response(null, { status: 403 });
}

export default function FormRefused(): null {
  return null;
}
