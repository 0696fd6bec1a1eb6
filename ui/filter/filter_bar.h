// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/query_context.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace trailscope {
struct ParsedFilter;
}

namespace trailscope::ui {

class FilterChips;
class FilterCompleter;
class FilterEdit;
class FilterMessage;

//! Where the filter is typed: checked with each letter, green or red with the reason below it and the mistake
//! underlined and its repair offered, completed with field names, operators and values of the loaded events.
//! A valid text takes effect shortly after the last letter, or at once with Return. Below it a chip for each
//! part of the filter.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);
    ~FilterBar() override;
    Q_DISABLE_COPY_MOVE(FilterBar)

    //! Shows a filter that came from elsewhere; tells nobody. A text of the same meaning stays as it was
    //! typed.
    void setFilterText(const QString& text);

    [[nodiscard]] QString filterText() const;

    //! Shows that the filter is being answered, if that takes a while.
    void setBusy(bool busy);

    //! Where values to complete come from.
    void setContext(const QueryContext& context);

    //! The filters typed before, the newest last: Up and Down bring them back.
    void setHistory(const QStringList& texts);

    //! Puts the cursor into the field.
    void startTyping();

Q_SIGNALS:
    //! The user changed the filter: a valid one, in the field or by a chip.
    void filterEdited(const trailscope::Filter& filter);

    //! A filter was typed; it stands last.
    void historyChanged(const QStringList& texts);

private:
    void takeEdit();
    void check();
    void showReading(const ParsedFilter& parsed);
    void commit();
    void repair(const QString& repaired);
    void recall(int step);
    void editPart(const Filter& part);

    FilterEdit* m_edit = nullptr;
    FilterCompleter* m_completer = nullptr;
    FilterMessage* m_message = nullptr;
    FilterChips* m_chips = nullptr;
    QTimer m_debounce;
    QTimer m_busyDelay; //!< most answers come before anybody could read that they are under way
    bool m_busy = false;
    QueryContext m_context;
    Filter m_committed;
    QStringList m_history; //!< newest last
    qsizetype m_historyAt = 0;
};

} // namespace trailscope::ui
