package wortlaut.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import wortlaut.archive.export.FlatColumn;
import wortlaut.archive.export.FlatTable;

/** The flat tables' columns as Spark's, and those of a record with all its rows. */
final class FlatSchema {
  /** Tables of which a record has a list of rows, by the name of the column that holds it. */
  static final List<FlatTable> FACTS =
      List.of(FlatTable.STATEMENTS, FlatTable.EVENTS, FlatTable.TIMES, FlatTable.LINKS);

  private FlatSchema() {}

  /** A table's columns. */
  static StructType of(FlatTable table) {
    return DataTypes.createStructType(
        table.columns().stream().map(c -> field(c.name(), type(c))).toList());
  }

  private static DataType type(FlatColumn column) {
    return switch (column.type()) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
    };
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  /** An actor in one document: spellings and roles are lists. */
  static StructType actor() {
    DataType strings = DataTypes.createArrayType(DataTypes.StringType);
    return DataTypes.createStructType(
        List.of(
            field("actor_id", DataTypes.LongType),
            field("key", DataTypes.StringType),
            field("name", DataTypes.StringType),
            field("kind", DataTypes.StringType),
            field("code", DataTypes.StringType),
            field("wikidata", DataTypes.StringType),
            field("spellings", strings),
            field("roles", strings)));
  }

  /**
   * What tells which record is which. {@code place} orders records as their files and lines are.
   */
  static StructType head() {
    return DataTypes.createStructType(
        List.of(
            field("place", DataTypes.LongType),
            field("key", DataTypes.StringType),
            field("fingerprint", DataTypes.StringType)));
  }

  /** A record with its rows; {@code runs} are what near-copies are told by. */
  static StructType record() {
    StructType record =
        DataTypes.createStructType(
            List.of(
                field("place", DataTypes.LongType),
                field("document_id", DataTypes.LongType),
                field("published", DataTypes.StringType),
                field("month", DataTypes.StringType),
                field("runs", DataTypes.createArrayType(DataTypes.IntegerType)),
                field("actors", DataTypes.createArrayType(actor())),
                field("documents", of(FlatTable.DOCUMENTS))));
    for (FlatTable table : FACTS) {
      record = record.add(field(table.label(), DataTypes.createArrayType(of(table))));
    }
    return record;
  }
}
