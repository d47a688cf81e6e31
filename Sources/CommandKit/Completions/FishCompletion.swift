/// The completion script for fish 3 and later.
func fishCompletion(_ table: CompletionTable) -> String {
  let function = "_\(table.functionName)_at"
  let complete = "complete -c \(quotedForFish(table.program))"
  let lines = table.places.flatMap { place -> [String] in
    let start = "\(complete) -n \(quotedForFish("\(function) \(place.call)"))"
    let words = place.words.map {
      "\(start) -a \(quotedForFish($0.word)) -d \(quotedForFish($0.explanation))"
    }
    let options = place.options.map { option in
      let short = option.shortName.map { " -s \(quotedForFish(String($0)))" } ?? ""
      let value = option.kind == .option ? fishValue(option.completion) : ""
      let help = quotedForFish(option.help(table.language))
      return "\(start) -l \(quotedForFish(option.longName))\(short)\(value) -d \(help)"
    }
    let offer = fishOffer(place.positional)
    return words + options + (offer.isEmpty ? [] : ["\(start)\(offer)"])
  }
  let calls = table.places.dropFirst().map { quotedForFish($0.call) }
  return """
    # fish completion for \(table.program)

    function \(function)
        set -l words (commandline -opc)
        set -l here \(quotedForFish(table.program))
        for word in $words[2..-1]
            if contains -- "$here $word" \(calls.joined(separator: " "))
                set here "$here $word"
            end
        end
        test "$here" = "$argv"
    end

    \(complete) -f
    \(lines.joined(separator: "\n"))

    """
}

/// A word in single quotes as fish reads it: there a backslash escapes itself and the quote.
private func quotedForFish(_ word: String) -> String {
  let escaped = word.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }
  return "'\(escaped.joined())'"
}

/// The options of `complete` for an option with a value: exclusive, so that no files are offered,
/// unless its value is one.
private func fishValue(_ completion: CompletionKind) -> String {
  completion == .file ? " -r -F" : " -x\(fishOffer(completion))"
}

/// The options of `complete` that offer what a completion holds.
private func fishOffer(_ completion: CompletionKind) -> String {
  switch completion {
  case .none:
    ""
  case .file:
    " -F"
  case .directory:
    " -a '(__fish_complete_directories)'"
  case .values(let words):
    " -a \(quotedForFish(words.map(quotedForFish).joined(separator: " ")))"
  case .command(let command):
    " -a \(quotedForFish("(\(command) 2>/dev/null)"))"
  }
}
