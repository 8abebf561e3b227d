import { useLoaded, WhenLoaded } from '../staff/useLoaded';
import { staffWords } from '../staff/words';
import type { Account } from '../wire-staff';
import { PasswordSection } from './PasswordSection';
import { SecondFactorSection } from './SecondFactorSection';
import './account.css';

/** One's own sign-in: the password and the second step. */
export function AccountPage() {
  const loaded = useLoaded<Account>('/api/account');
  const words = staffWords();
  return (
    <div class="account">
      <WhenLoaded loaded={loaded}>
        {(account) => (
          <>
            <h1>
              {words.account}{' '}
              <small>
                {account.name} · {words.login} {account.login}
              </small>
            </h1>
            <PasswordSection login={account.login} />
            <SecondFactorSection secondFactor={account.secondFactor} onChanged={loaded.reload} />
          </>
        )}
      </WhenLoaded>
    </div>
  );
}
