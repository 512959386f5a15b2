package org.fascia.practice.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.storage.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The way back in when nobody can sign in any more: whoever may start the server may have a new
 * password made for one account, which is printed once. Asked for with {@code
 * fascia.new-password-for}.
 */
@Component
class Recovery implements ApplicationRunner {
  // without what is easily taken for another letter
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 5;
  private static final int GROUP = 5;

  private final Tenancy tenancy;
  private final ForCaller<Accounts> accounts;
  private final String name;

  Recovery(
      Tenancy tenancy,
      ForCaller<Accounts> accounts,
      @Value("${fascia.new-password-for:}") String name) {
    this.tenancy = tenancy;
    this.accounts = accounts;
    this.name = name.strip().toLowerCase(Locale.ROOT);
  }

  /** Makes the new password; refused with ACCESS-016 when there is no such account. */
  @Override
  public void run(ApplicationArguments arguments) {
    if (name.isEmpty()) {
      return;
    }
    Account account =
        tenancy
            .<Optional<Account>>outside(jdbc -> Account.byName(jdbc, name))
            .orElseThrow(() -> new Refused("ACCESS-016", "There is no open account of this name."));
    Caller console =
        new Caller(
            account.clinic(), account.user(), Role.OWNER, "console", Origin.inside("recovery"));
    String password = random();
    accounts.as(console).setPassword(account.user(), password);
    System.out.println("New password for " + name + ": " + password);
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    return IntStream.range(0, GROUPS)
        .mapToObj(group -> group(random))
        .collect(Collectors.joining("-"));
  }

  private static String group(SecureRandom random) {
    return IntStream.range(0, GROUP)
        .mapToObj(letter -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
        .collect(Collectors.joining());
  }
}
