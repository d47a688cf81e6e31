/// A line of the text of a record.
struct RecordLine {
  var text: String
  var evidence = Evidence()
}
