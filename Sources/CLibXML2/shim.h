/* The one door to libxml2; pkg-config supplies the include folder. */
#include <libxml/xmlversion.h>
