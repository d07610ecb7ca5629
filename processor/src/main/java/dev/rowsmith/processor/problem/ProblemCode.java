package dev.rowsmith.processor.problem;

import java.util.Locale;

/**
 * Everything that can be wrong with a record, each with a code that never changes its meaning.
 *
 * <p>A template says what is wrong and what stands there, then how to mend it. Each code has an
 * entry in {@code docs/errors.md} and a fixture in the tests.
 */
public enum ProblemCode {
  RS000(
      "the DAO could not be generated: %s. If the disk is not to blame, this is a bug in Rowsmith:"
          + " please report it with the record."),

  RS001(
      "@Table is on %s. Only a record, or a sealed interface of records, can be a table: make it one,"
          + " or remove @Table."),
  RS002("a generated class cannot see this record, because %s. Make it public or package-private."),
  RS003(
      "it has the type parameters %s, but a table holds records of known types. Remove them,"
          + " and declare the components by types of their own."),
  RS004("%s has no effect %s. %s"),
  RS005(
      "the table name %s is taken by %s; case makes no difference. Give one of them another name:"
          + " @Table(\"…\")."),
  RS006("%s cannot be generated, since %s. Rename one of them."),
  RS007("the table name %s %s. Give it another name: @Table(\"…\")."),
  RS008("%s"),
  RS009("%s"),

  RS010("no component is the @PartitionKey. Add @PartitionKey to one component: %s."),
  RS011(
      "%s has a template and is on %s, too. Name the components in one template, or leave the"
          + " template out, and each of them is a part of the key."),
  RS012(
      "@SortKey needs a @PartitionKey, and no component has one. Add @PartitionKey to one"
          + " component: %s."),
  RS013(
      "the component is @PartitionKey and @SortKey at once. Remove one of the two, or put"
          + " @SortKey on another component."),
  RS014(
      "a key of %s cannot be of the type %s, which has no exact order on every backend. Use a"
          + " text, a whole or decimal number, a UUID, an enum, a time, a date, a"
          + " Duration, a ByteBuffer or byte[]."),
  RS015("a key of the table is never absent, but this component is %s. %s"),

  RS020(
      "the type %s cannot be stored%s. Supported are String, the primitive types and their boxes,"
          + " BigInteger, BigDecimal, byte[], ByteBuffer, UUID, Instant, LocalDate, LocalDateTime,"
          + " LocalTime, Duration, enums, records, sealed interfaces of records, List and Map of"
          + " these, Map<String, Object>, Optional of these, and Set of texts, whole or decimal"
          + " numbers, ByteBuffer and enums."),
  RS021("the stored name %s %s. Give it another one: @Column(\"…\")."),
  RS022("the stored name %s is taken by %s%s. Give one of them another name: @Column(\"…\")."),
  RS023("%s. Rename the component; @Column keeps the name that it is stored by."),
  RS024(
      "the record has more than 1600 attributes with those that are embedded in it, and a table of"
          + " PostgreSQL has no more columns. Hold some of the records as values: without @Embedded,"
          + " each is one attribute."),

  RS030("%s names %s, which is no component of %s. %s"),
  RS031("%s"),
  RS032("%s names %s components, but DynamoDB allows 4. Name the first 4 of them."),
  RS033("the component %s is in the key of this index twice. Name it once."),
  RS034("the index name %s %s. Give it another name: @Gsi(\"…\")."),
  RS035(
      "the index name %s is taken by the index of %s. Give one of them another name:"
          + " @Gsi(\"…\")."),
  RS036(
      "the index %s would get the %s, which the index %s has already. Give one of them"
          + " another name: @Gsi(\"…\")."),
  RS037("this is index %s of the table, but DynamoDB allows 20. Remove an index."),

  RS040("@Enumerated without a list is for an enum, but the component is of the type %s. %s"),
  RS041("@Enumerated with a list is for %s or String, but the component is of the type %s. %s"),
  RS042("the list of @Enumerated %s. %s"),
  RS043(
      "the list generates the enum %s, but %s. Rename the component; @Column keeps the name that"
          + " it is stored by."),
  RS044("@Enumerated(unknown) names %s, which is no constant. %s"),
  RS045("the constant %s %s. Give it another text%s."),

  RS050("@Default(%s) is no value of the type %s: %s. %s"),
  RS051("@Default has no place on %s. Remove @Default%s."),

  RS052("@SqlOptions: %s %s. %s, or remove it."),
  RS053(
      "the constant %s is stored as %d bytes, but a native enum of PostgreSQL takes at most 63. Give"
          + " it a shorter @Stored text, or remove nativeEnums."),
  RS054(
      "nativeEnums is without effect: no component is an enum, beside those of keys, which stay"
          + " text. Remove it."),
  RS055(
      "a list of values makes an enum for a table alone, and this record is a row of any result."
          + " Declare the component as an enum, and write @Enumerated without a list."),

  RS057(
      "the record %s embeds itself, without an end. Remove @Embedded, so that it is stored as one"
          + " value."),
  RS058(
      "the embedded record %s has no component, so that nothing would be stored of it. Remove this"
          + " component, or give the record one."),
  RS059(
      "@Embedded makes attributes of a table, but the record %s is stored as one value within"
          + " another. Remove @Embedded."),

  RS060("the template %s %s. %s"),
  RS061("the template %s names %s, which is no component of %s. %s"),
  RS062(
      "the component %s of the type %s cannot be a part of a key. Use String, char, an enum, a whole"
          + " number of up to 64 bits, UUID, Instant, LocalDate, LocalDateTime or LocalTime."),
  RS063(
      "in the template %s nothing stands between %s and %s, so that nobody could tell where the one"
          + " ends. Put a separator between them: a text that no value holds."),
  RS064("the template pads %s to %s digits, but %s"),
  RS065(
      "the component is of the type %s and does not occur in its template %s, so that it is the text"
          + " itself. Make it a String, or name it in the template."),
  RS066("the key of %s is stored as %s, which %s. Give one of them another name: @Column(\"…\")."),
  RS067("the key %s is the same for every record. Name a component in it, or add a @SortKey."),
  RS068(
      "the attribute of %s holds a text of the table's key, in place of its value. Name another"
          + " component in the index, or put the template on a String that it does not name."),

  RS069(
      "a record of %s and one of %s could have the same key, and nobody could tell which of them it"
          + " is. Begin the templates of their partition keys, or of their sort keys, with texts of"
          + " which neither begins with the other: \"GRP#{…}\" and \"MSG#{…}\"."),

  RS070(
      "@Json stores lists, maps, records and documents as text, but the component is of the type"
          + " %s. Remove @Json."),
  RS071("the type %s is %s, so that the generated classes cannot see it. Make it at least %s."),
  RS072(
      "the type %s holds itself with ever more type arguments, without an end. Declare the"
          + " component by a type that ends."),
  RS073(
      "the sealed interface %s permits this type, but %s cannot be stored. Make it a record"
          + " without type parameters."),
  RS074("the name that this record is stored by, %s, %s. Give it another one: @Stored(\"…\")."),

  RS080(
      "a local index orders the records of a partition another way, but the table does not order"
          + " them at all. Add @SortKey to a component, or make this a @Gsi."),
  RS081(
      "the component is of the table's key, which needs no @Lsi. Put @Lsi on another component, or"
          + " remove it."),
  RS082("this is local index %s of the table, but DynamoDB allows 5. Make it a @Gsi."),
  RS083("%s."),
  RS084("the component %s is in the index already. Name it once, and no component of a key."),
  RS085(
      "the index includes %s components, but DynamoDB allows 20. Include fewer, or write"
          + " projection = ALL."),
  RS086("@Projection %s."),
  RS087("the component is none of the record %s. %s"),
  RS088("the component %s. %s."),

  RS095(
      "an expiry is stored in seconds: @Ttl is for an Instant or an Optional<Instant>, but the"
          + " component is of the type %s%s. Make it an Instant, or remove @Ttl."),
  RS096(
      "the component is a key of the table, which stays as it is, and an expiry does not. Put @Ttl"
          + " on another component."),
  RS097("a record expires once, and %s says when. Remove @Ttl here or there."),

  RS100("@Converted names %s, which %s"),
  RS101(
      "the converter %s carries values of the type %s, but the component is of the type %s. Name"
          + " another converter, or declare the component by the converter's type."),
  RS102(
      "the converter %s stores values of the type %s, which cannot be stored%s. Let it carry them"
          + " to another type."),
  RS103("%s has no place beside %s. Remove one of the two."),
  RS104("the pattern %s %s. Write one such as %s."),
  RS105(
      "@Format is for Instant, LocalDate, LocalDateTime and LocalTime, but the component is of the"
          + " type %s. Remove @Format."),
  RS106(
      "the texts of the pattern %s do not sort as the times do, so they are no sort key. Write one"
          + " such as %s."),
  RS107("@Embedded is for records, but the component is of the type %s. Remove @Embedded."),
  RS108(
      "%s names %s, which is embedded and so is several attributes, none of which can be named"
          + " here. Name another component."),
  RS109(
      "the embedded record %s has %s on the component %s, but only the table's own components can"
          + " have it. Remove it there, or embed another record."),

  RS110(
      "the record is one of the types of the table of %s, its sealed interface. Remove @Table from"
          + " one of them."),
  RS111(
      "the sealed interface %s is a table and permits this type, but %s cannot be stored in it. Make"
          + " it a record of the same package."),
  RS112(
      "a table has one key, but that of %s is %s, and that of %s is %s. Give them the same stored"
          + " names, by @Column, and the same types; a template makes a text."),
  RS113(
      "the attribute %s is stored in another form by %s, but a table has one attribute of a name."
          + " Declare both by the same type, or give one of them another name: @Column(\"…\")."),
  RS114(
      "the index %s is declared by %s in another way, but a table has one index of a name. Declare"
          + " both alike, or give one of them another name."),
  RS115(
      "the index %s may hold records of %s, too, and is read by the part of the key that tells them"
          + " apart, so that no query could leave them out. Leave that part out of the index, or give"
          + " the index's other attributes a name of their own: @Column(\"…\")."),
  RS116(
      "the records of a table expire by one attribute, and that is %s of %s. Store both by the same"
          + " name: @Column(\"…\")."),
  RS117(
      "the record is one of the types of the table of %s and of that of %s, but a record has one"
          + " table. Let it implement one of them."),

  RS125(
      "the component is of the type %s, but %s counts in a short, an int or a long. Make it a long."),
  RS126(
      "the component is of the type %s, but %s is for an Instant, which is always there. Make it an"
          + " Instant."),
  RS127("the component is of the type %s, but %s makes a UUID or a String. Make it one of them."),
  RS128("a record has one %s, and %s is it. Remove the annotation here or there."),
  RS129(
      "the component is of the table's key, which stays as the caller says it, but %s is what the DAO"
          + " says. Put it on another component; for a key there is @GeneratedId."),

  RS135(
      "the index %s does not hold %s, by which expired records are left out. Write projection = ALL,"
          + " or INCLUDE with include = \"%2$s\"."),
  RS136(
      "%s says when a record expires, and a query leaves out what is expired: in the index %s it is"
          + " behind other components of the sort key, where it cannot. Name it first."),
  RS137(
      "@Default says what an absent expiry reads as, but a record that is stored without one never"
          + " expires. Remove @Default, and make the component an Optional."),
  RS138(
      "a value that is unique is of a type that keys may have, but the component is of the type %s."
          + " Declare it by another type, or remove @Unique."),
  RS139(
      "the component is of the table's key, by which a record is found anyway. Put @Unique on"
          + " another component, or remove it."),
  RS140(
      "@Unique is not supported yet where a table has several types of records. Give the record a"
          + " table of its own, or remove @Unique.");

  private final String template;

  ProblemCode(String template) {
    this.template = template;
  }

  /** The heading of the code's entry in {@code docs/errors.md}. */
  public String anchor() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The whole message about a thing: {@code [RS012] Phone.name: …. See docs/errors.md#rs012}. */
  String message(String subject, Object... arguments) {
    return String.format(
        Locale.ROOT,
        "[%s] %s: %s See docs/errors.md#%s",
        name(),
        subject,
        String.format(Locale.ROOT, template, arguments),
        anchor());
  }
}
