# Warnings for this project's own targets; what includes the library keeps its own.
function(chengdu_subsidy_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 sees overlaps and overflows in its own std::string where there are none (GCC bugs
    # 105651 and 105329).
    target_compile_options(${target} PRIVATE -Wno-restrict -Wno-stringop-overflow
                                             -Wno-stringop-overread)
  endif()
  if(CHENGDU_SUBSIDY_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
