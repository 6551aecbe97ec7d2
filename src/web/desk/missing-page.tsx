import { MissingPage } from '../front/missing-page.tsx';
import { InStaffLanguage } from './staff-language.tsx';

/** An address of the desk that leads nowhere. */
export function MissingDeskPage() {
  return (
    <InStaffLanguage>
      <MissingPage to="desk" />
    </InStaffLanguage>
  );
}
