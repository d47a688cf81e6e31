/// The completion script for zsh.
func zshCompletion(_ table: CompletionTable) -> String {
  let name = table.functionName
  var values: [String] = []
  var places: [String] = []
  for place in table.places {
    for option in place.options where option.kind == .option {
      let patterns = option.spellings.map { quotedForShell("\(place.call) \($0)") }
      values.append(
        "    \(patterns.joined(separator: " | "))) \(zshOffer(option.completion)); return ;;")
    }
    let options = place.options.flatMap { option in
      option.spellings.map { zshItem($0, option.help(table.language)) }
    }
    let words = place.words.map { zshItem($0.word, $0.explanation) }
    places.append(
      """
          \(quotedForShell(place.call)))
            items=(\(options.joined(separator: " ")))
            if [[ "$current" == -* ]]; then
              _describe -o option items
            else
              \(words.isEmpty ? zshOffer(place.positional) : "items=(\(words.joined(separator: " "))); _describe command items")
            fi ;;
      """)
  }
  return """
    #compdef \(table.program)

    \(name)() {
      local current="$words[CURRENT]" previous="$words[CURRENT-1]"
      local here=\(quotedForShell(table.program)) word
      local -a items
      for word in "${(@)words[2,CURRENT-1]}"; do
        case "$here $word" in
          \(casePattern(table.quotedCalls))) here="$here $word" ;;
        esac
      done
      if [[ "$current" == --*=* ]]; then
        previous="${current%%=*}"
        compset -P '*='
      fi
      case "$here $previous" in
    \(values.isEmpty ? "    '') ;;" : values.joined(separator: "\n"))
      esac
      case "$here" in
    \(places.joined(separator: "\n"))
      esac
    }

    # Read from a completion folder the file is the function's body; else it has to be announced.
    if [[ "$funcstack[1]" == \(quotedForShell(name)) ]]; then
      \(name) "$@"
    else
      compdef \(name) \(quotedForShell(table.program))
    fi

    """
}

/// A word and its explanation for `_describe`, which parts them at the first bare colon.
private func zshItem(_ word: String, _ explanation: String) -> String {
  let escaped = word.split(separator: ":", omittingEmptySubsequences: false)
    .joined(separator: "\\:")
  return quotedForShell("\(escaped):\(explanation)")
}

/// The command that offers what a completion holds.
private func zshOffer(_ completion: CompletionKind) -> String {
  switch completion {
  case .none: ":"
  case .file: "_files"
  case .directory: "_files -/"
  case .values(let words):
    "compadd -- \(words.map(quotedForShell).joined(separator: " "))"
  case .command(let command):
    "compadd -- ${(f)\"$(\(command) 2>/dev/null)\"}"
  }
}
