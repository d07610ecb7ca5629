package dev.rowsmith.scoreboard;

import dev.rowsmith.faults.Account;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** An account as the Enhanced Client has it. */
@DynamoDbBean
public class EnhancedAccount {

  private int id;
  private @Nullable String owner;
  private long balance;

  static EnhancedAccount of(Account account) {
    EnhancedAccount bean = new EnhancedAccount();
    bean.setId(account.id());
    bean.setOwner(account.owner());
    bean.setBalance(account.balance());
    return bean;
  }

  Account account() {
    return new Account(id, String.valueOf(owner), balance);
  }

  @DynamoDbPartitionKey
  public int getId() {
    return id;
  }

  public void setId(int id) {
    this.id = id;
  }

  public @Nullable String getOwner() {
    return owner;
  }

  public void setOwner(@Nullable String owner) {
    this.owner = owner;
  }

  public long getBalance() {
    return balance;
  }

  public void setBalance(long balance) {
    this.balance = balance;
  }
}
