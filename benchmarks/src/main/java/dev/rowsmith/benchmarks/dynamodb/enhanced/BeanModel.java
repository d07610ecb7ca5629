package dev.rowsmith.benchmarks.dynamodb.enhanced;

import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Beans, whose schema the Enhanced Client makes of their annotations. */
public final class BeanModel extends EnhancedModel<FlatBean, NestedBean> {

  public BeanModel() {
    super(TableSchema.fromBean(FlatBean.class), TableSchema.fromBean(NestedBean.class));
  }

  @Override
  FlatBean of(Flat record) {
    FlatBean bean = titled(record.owner(), record.number(), record.title());
    bean.setQuantity(record.quantity());
    bean.setDescription(record.description());
    bean.setCity(record.city());
    bean.setStatus(record.status());
    bean.setCreatedAt(record.createdAt());
    bean.setActive(record.active());
    bean.setPrice(record.price());
    bean.setTags(record.tags());
    return bean;
  }

  @Override
  FlatBean titled(String owner, long number, String title) {
    FlatBean bean = new FlatBean();
    bean.setOwner(owner);
    bean.setNumber(number);
    bean.setTitle(title);
    return bean;
  }

  @Override
  NestedBean of(Nested record) {
    NestedBean bean = new NestedBean();
    bean.setId(record.id());
    bean.setLines(record.lines().stream().map(BeanModel::of).toList());
    return bean;
  }

  private static LineBean of(Nested.Line record) {
    LineBean bean = new LineBean();
    bean.setPosition(record.position());
    bean.setArticle(record.article());
    bean.setName(record.name());
    bean.setPrice(record.price());
    bean.setGift(record.gift());
    bean.setShippedAt(record.shippedAt());
    return bean;
  }

  @Override
  public Object asRecord(Object read) {
    if (read instanceof FlatBean flat) {
      return new Flat(
          flat.getOwner(),
          flat.getNumber(),
          flat.getQuantity(),
          flat.getTitle(),
          flat.getDescription(),
          flat.getCity(),
          flat.getStatus(),
          flat.getCreatedAt(),
          flat.getActive(),
          flat.getPrice(),
          flat.getTags());
    }
    NestedBean nested = (NestedBean) read;
    return new Nested(
        nested.getId(),
        nested.getLines().stream()
            .map(
                line ->
                    new Nested.Line(
                        line.getPosition(),
                        line.getArticle(),
                        line.getName(),
                        line.getPrice(),
                        line.getGift(),
                        line.getShippedAt()))
            .toList());
  }
}
