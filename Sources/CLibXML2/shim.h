/* The one door to libxml2; pkg-config supplies the include folder.
   What Swift cannot import, or what differs between releases of libxml2, is wrapped here. */
#include <stdio.h>
#include <libxml/xmlversion.h>
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/uri.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

/* xmlFree is a global function pointer, which Swift 6 refuses. */
static inline void clibxml2_free(void *memory) { xmlFree(memory); }

/* The release that is linked, which may be newer than these headers: 20914 is 2.9.14. */
static inline const char *clibxml2_version(void) { return xmlParserVersion; }

/* 2.12 made the parameter const; the cast hides it. */
typedef void (*clibxml2_error_handler)(void *context, const xmlError *error);

/* The handler of this thread and its context, to be put back later. */
typedef struct {
  xmlStructuredErrorFunc handler;
  void *context;
} clibxml2_thread_handler;

static inline clibxml2_thread_handler clibxml2_thread_handler_set(clibxml2_error_handler handler,
                                                                  void *context) {
  clibxml2_thread_handler previous = {xmlStructuredError, xmlStructuredErrorContext};
  xmlSetStructuredErrorFunc(context, (xmlStructuredErrorFunc)handler);
  return previous;
}

static inline void clibxml2_thread_handler_restore(clibxml2_thread_handler previous) {
  xmlSetStructuredErrorFunc(previous.context, previous.handler);
}

/* What the guard of the parser needs of its context; the fields are deprecated in new releases. */
static inline void clibxml2_parser_guard(xmlParserCtxtPtr context, void *guard,
                                         internalSubsetSAXFunc document_type,
                                         startElementNsSAX2Func start_element,
                                         charactersSAXFunc characters) {
  context->_private = guard;
  context->sax->internalSubset = document_type;
  context->sax->startElementNs = start_element;
  context->sax->characters = characters;
  context->sax->ignorableWhitespace = characters;
}

/* Tells the owner of a context what is in a document, and builds no tree. */
static inline void clibxml2_parser_events(xmlParserCtxtPtr context, void *owner,
                                          internalSubsetSAXFunc document_type,
                                          startElementNsSAX2Func start_element,
                                          endElementNsSAX2Func end_element,
                                          charactersSAXFunc characters) {
  clibxml2_parser_guard(context, owner, document_type, start_element, characters);
  context->sax->endElementNs = end_element;
  context->sax->cdataBlock = NULL;
  context->sax->comment = NULL;
  context->sax->processingInstruction = NULL;
  context->sax->reference = NULL;
}

static inline void *clibxml2_parser_guard_get(void *context) {
  return ((xmlParserCtxtPtr)context)->_private;
}

/* The innermost open element. */
static inline xmlNodePtr clibxml2_parser_node(void *context) {
  return ((xmlParserCtxtPtr)context)->node;
}

/* The number of elements that are open. */
static inline int clibxml2_parser_depth(void *context) {
  return ((xmlParserCtxtPtr)context)->nodeNr;
}

/* Whether the parser gave up; a tolerant parser returns the tree all the same. */
static inline int clibxml2_parser_is_stopped(xmlParserCtxtPtr context) {
  return context->disableSAX;
}

static inline void clibxml2_parser_stop(void *context) { xmlStopParser((xmlParserCtxtPtr)context); }
