// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/error_text.h"

#include "ui/texts/shown_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace trailscope::ui {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::ErrorText)
};

QString unknownFieldSentence(const QString& token, const QString& suggestion)
{
    return suggestion.isEmpty()
             ? ErrorText::tr("There is no field \"%1\".").arg(token)
             : ErrorText::tr("There is no field \"%1\". Did you mean \"%2\"?").arg(token, suggestion);
}

} // namespace

QString errorReason(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("There is no such file or folder");
    case ErrorCode::PermissionDenied:
        return ErrorText::tr("You have no permission to read it");
    case ErrorCode::NotRegularFile:
        return ErrorText::tr("It is not a regular file");
    case ErrorCode::ReadFailed:
        return ErrorText::tr("Reading it failed");
    case ErrorCode::WriteFailed:
        return ErrorText::tr("Writing it failed");
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full");
    case ErrorCode::NotText:
        return ErrorText::tr("It is not text in UTF-8");
    case ErrorCode::IsEvidence:
        return ErrorText::tr("It was not written, as the archive is evidence");
    case ErrorCode::Busy:
        return ErrorText::tr("Another program is saving there");
    case ErrorCode::NotGzip:
        return ErrorText::tr("It is named .gz but is not gzip data");
    case ErrorCode::TruncatedGzip:
        return ErrorText::tr("The gzip data ends early");
    case ErrorCode::CorruptGzip:
        return ErrorText::tr("The gzip data is damaged");
    case ErrorCode::CorruptContainer:
        return ErrorText::tr("The compressed file is damaged or encrypted");
    case ErrorCode::UnreadFormat:
        return ErrorText::tr("It is in a format that is not read");
    case ErrorCode::NoContent:
        return ErrorText::tr("It holds nothing");
    case ErrorCode::FileChanged:
        return ErrorText::tr("The archive changed since it was loaded");
    case ErrorCode::TooLarge:
        return ErrorText::tr("It is larger than what is safe to read");
    case ErrorCode::OutOfMemory:
        return ErrorText::tr("Memory was about to end");
    case ErrorCode::MalformedJson:
        return ErrorText::tr("It is not valid JSON");
    case ErrorCode::NotATrail:
        return ErrorText::tr("It holds no audit events");
    case ErrorCode::BadRecord:
        return ErrorText::tr("A record lacks what an event needs");
    case ErrorCode::BadFilter:
        return ErrorText::tr("The filter can't be understood");
    case ErrorCode::BadPreset:
        return ErrorText::tr("The preset can't be understood");
    case ErrorCode::BadArgument:
        return ErrorText::tr("The name or value is not known");
    case ErrorCode::Cancelled:
        return ErrorText::tr("It was stopped");
    }
    return {};
}

QString errorAdvice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("Check the name, and that the drive is connected.");
    case ErrorCode::PermissionDenied:
        return ErrorText::tr("Ask its owner for permission to read it, or open a copy of your own.");
    case ErrorCode::ReadFailed:
        return ErrorText::tr("Check the drive or the network, then load again (F5).");
    case ErrorCode::WriteFailed:
    case ErrorCode::IsEvidence:
        return ErrorText::tr("Choose another folder.");
    case ErrorCode::Busy:
        return ErrorText::tr("Try again.");
    case ErrorCode::DiskFull:
        return ErrorText::tr("Free some space or choose another folder.");
    case ErrorCode::NotGzip:
    case ErrorCode::TruncatedGzip:
    case ErrorCode::CorruptGzip:
    case ErrorCode::CorruptContainer:
    case ErrorCode::NoContent:
        return ErrorText::tr("Copy the file from the bucket again.");
    case ErrorCode::UnreadFormat:
        return ErrorText::tr("Unpack it and open what it holds.");
    case ErrorCode::FileChanged:
        return ErrorText::tr("Load it again (F5).");
    case ErrorCode::OutOfMemory:
        return ErrorText::tr("Open a part of the archive, such as one month, or close other programs.");
    case ErrorCode::MalformedJson:
    case ErrorCode::BadRecord:
        return ErrorText::tr("Compare the file with the one in the bucket.");
    case ErrorCode::NotATrail:
        return ErrorText::tr("Open the folder that the trail delivers to.");
    default:
        return {};
    }
}

QString errorSentence(const Error& error)
{
    const QString reason = errorReason(error.code);
    QStringList sentences;
    sentences << (error.where.empty() ? ErrorText::tr("%1.").arg(reason)
                                      : ErrorText::tr("%1: %2.").arg(shownText(error.where), reason));
    if (!error.detail.empty()) {
        sentences << ErrorText::tr("(%1)").arg(shownText(error.detail));
    }
    if (const QString advice = errorAdvice(error.code); !advice.isEmpty()) {
        sentences << advice;
    }
    return sentences.join(QLatin1Char(' '));
}

QString filterErrorSentence(const FilterError& error)
{
    using Kind = FilterError::Kind;
    const QString token = shownText(error.token);
    switch (error.kind) {
    case Kind::UnknownField:
        return unknownFieldSentence(token, shownText(error.suggestion));
    case Kind::MissingValue:
        return ErrorText::tr("A value is missing here.");
    case Kind::MissingBracket:
        return ErrorText::tr("The bracket \"%1\" is never closed.").arg(token);
    case Kind::UnmatchedBracket:
        return ErrorText::tr("The bracket \"%1\" closes nothing.").arg(token);
    case Kind::MissingQuote:
        return lacksOpeningQuote(error) ? ErrorText::tr("The quotation mark is never opened.")
                                        : ErrorText::tr("The quotation mark is never closed.");
    case Kind::MissingOperand:
        return ErrorText::tr("\"%1\" needs a condition beside it.").arg(token);
    case Kind::BadTime:
        return ErrorText::tr("\"%1\" is no time. Write it as 2026-10-01 09:00.").arg(token);
    case Kind::BadNetwork:
        return ErrorText::tr("\"%1\" is no address range. Write it as 10.0.0.0/8.").arg(token);
    case Kind::BadRegex:
        return ErrorText::tr("\"%1\" is no regular expression: %2.").arg(token, shownText(error.suggestion));
    case Kind::BadNumber:
        return ErrorText::tr("\"%1\" is no number.").arg(token);
    case Kind::WrongOperator:
        return ErrorText::tr("This field can't be compared with \"%1\".").arg(token);
    case Kind::Unexpected:
        return ErrorText::tr("\"%1\" makes no sense here.").arg(token);
    case Kind::TooDeep:
        return ErrorText::tr("There are too many brackets inside each other.");
    }
    return {};
}

} // namespace trailscope::ui
