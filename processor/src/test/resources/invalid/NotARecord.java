package invalid;

import dev.rowsmith.annotation.Table;

@Table // RS001
class AClass {}

@Table("interfaces") // RS001
interface AnInterface {}

@Table // RS001
enum AnEnum {}

@Table // RS001
@interface AnAnnotation {}
