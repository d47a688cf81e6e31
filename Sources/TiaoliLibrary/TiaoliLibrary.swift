// All that the library product promises, by one import.

@_exported public import AknProfile
@_exported public import AkomaNtoso
@_exported public import Amending
@_exported public import ChineseText
@_exported public import CitationForms
@_exported public import Comparison
@_exported public import ComparisonForms
@_exported public import CrossReferences
@_exported public import DecisionDrafting
@_exported public import DecisionLanguage
@_exported public import Documents
@_exported public import Findings
@_exported public import Holdings
@_exported public import JSONText
@_exported public import LegalXML
@_exported public import NewsCorpus
@_exported public import ObligationForms
@_exported public import Obligations
@_exported public import OfficialDocument
@_exported public import ReadingSite
@_exported public import RegulationLibrary
@_exported public import RegulationModel
@_exported public import RegulationParser
@_exported public import TextDifference
@_exported public import TextSearch
